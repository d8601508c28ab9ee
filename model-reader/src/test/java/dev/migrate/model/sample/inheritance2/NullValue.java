package dev.migrate.model.sample.inheritance2;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@DiscriminatorColumn(name = "what", columnDefinition = "varchar(7)")
@DiscriminatorValue("null")
class NullValue {
    @Id
    Long id;
}
