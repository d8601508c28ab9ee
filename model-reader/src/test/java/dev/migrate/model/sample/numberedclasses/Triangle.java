package dev.migrate.model.sample.numberedclasses;

import jakarta.persistence.Entity;

@Entity(name = "ThreeCornered")
class Triangle extends Shape {
    int height;
}
