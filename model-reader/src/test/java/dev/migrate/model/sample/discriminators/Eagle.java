package dev.migrate.model.sample.discriminators;

import jakarta.persistence.Entity;

@Entity
class Eagle extends Bird {
    int claws;
}
