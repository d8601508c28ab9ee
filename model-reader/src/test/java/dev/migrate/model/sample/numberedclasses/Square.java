package dev.migrate.model.sample.numberedclasses;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("4")
class Square extends Shape {
    int side;
}
