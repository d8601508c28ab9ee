package dev.migrate.model.sample.hasheddiscriminators;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("7")
class Circle extends Shape {
    double radius;
}
