package dev.migrate.model.sample.numberedclasses;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
class Circle extends Shape {
    int radius;

    @ManyToOne(optional = false)
    Circle around;
}
