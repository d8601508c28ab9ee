package dev.migrate.model.sample.perclass;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import java.util.Set;

@Entity
class House extends Asset {
    int rooms;

    @ElementCollection
    Set<String> colors;
}
