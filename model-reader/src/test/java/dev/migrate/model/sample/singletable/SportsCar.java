package dev.migrate.model.sample.singletable;

import jakarta.persistence.Entity;

@Entity(name = "Sports")
class SportsCar extends Car {
    Double topSpeed;
}
