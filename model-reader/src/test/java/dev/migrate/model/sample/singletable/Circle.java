package dev.migrate.model.sample.singletable;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("2")
class Circle extends Shape {
    double radius;
}
