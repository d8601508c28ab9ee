package dev.migrate.model.sample.discriminators;

import jakarta.persistence.Entity;

@Entity
class Fish extends Animal {
    int fins;
}
