package dev.migrate.model.sample.onetoones;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Photo {
    @Id
    Long id;
}
