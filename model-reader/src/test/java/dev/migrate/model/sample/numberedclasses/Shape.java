package dev.migrate.model.sample.numberedclasses;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;

/** Classes told apart by numbers, of which Hibernate makes up those that nobody gives. */
@Entity
@Inheritance
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
abstract class Shape {
    @Id
    Long id;
}
