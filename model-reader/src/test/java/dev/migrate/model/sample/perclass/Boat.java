package dev.migrate.model.sample.perclass;

import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "boats", indexes = @Index(columnList = "code"))
class Boat extends Asset {
    double length;

    @OneToMany(mappedBy = "boat")
    Set<Place> places;
}
