package dev.migrate.model.sample.discriminators;

import jakarta.persistence.Entity;

@Entity
class Shark extends Fish {
    int teeth;
}
