package dev.migrate.model.sample.hibernatekinds;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete(converter = org.hibernate.type.YesNoConverter.class)
class SoftConverted {
    @Id
    Long id;
}
