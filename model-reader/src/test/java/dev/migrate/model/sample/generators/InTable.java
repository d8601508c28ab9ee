package dev.migrate.model.sample.generators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
class InTable {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;
}
