package dev.migrate.model.sample.hasheddiscriminators;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Numbers stand for the classes; one that has none is known by the hash of its name. */
@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
class Shape {
    @Id
    int id;
}
