package dev.migrate.model.sample.inversemaps;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Division {
    @Id
    int id;
}
