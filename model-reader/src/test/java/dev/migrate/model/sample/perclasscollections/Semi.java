package dev.migrate.model.sample.perclasscollections;

import jakarta.persistence.Entity;

@Entity
class Semi extends Truck {
    int trailers;
}
