package dev.migrate.model.sample.discriminators;

import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
@PrimaryKeyJoinColumn(name = "animal_id", columnDefinition = "bigint")
class Fish extends Animal {
    int fins;
}
