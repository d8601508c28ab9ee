package dev.migrate.model.sample.singletable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
abstract class Vehicle {
    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false)
    String plate;
}
