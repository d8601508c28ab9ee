package dev.migrate.model.sample.discriminators;

import jakarta.persistence.Entity;

@Entity
class Bird extends Animal {
    int span;
}
