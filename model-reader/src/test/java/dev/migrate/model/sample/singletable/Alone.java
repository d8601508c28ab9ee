package dev.migrate.model.sample.singletable;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@DiscriminatorColumn(length = 10)
class Alone {
    @Id
    Long id;
}
