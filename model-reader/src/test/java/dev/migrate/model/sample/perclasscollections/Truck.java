package dev.migrate.model.sample.perclasscollections;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import java.util.Map;

@Entity
class Truck extends Vehicle {
    @Column(name = "max_load")
    Double load;

    @ElementCollection
    Map<String, Integer> axles;
}
