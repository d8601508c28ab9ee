package dev.migrate.model.sample.inheritance2;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("not null")
class NotNullValue extends NullValue {
    int number;
}
