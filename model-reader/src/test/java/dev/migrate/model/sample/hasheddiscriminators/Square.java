package dev.migrate.model.sample.hasheddiscriminators;

import jakarta.persistence.Entity;

@Entity(name = "Quadrat")
class Square extends Shape {
    double side;
}
