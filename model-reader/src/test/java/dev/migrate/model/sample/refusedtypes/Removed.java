package dev.migrate.model.sample.refusedtypes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete(converter = Kinds.GoneConverter.class)
class Removed {
    @Id
    Long id;
}
