package dev.migrate.model.sample.perclasscollections;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

/** Its collections have one table for the rows of all subclasses. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Vehicle {
    @Id
    Long id;

    @ElementCollection
    Set<String> colours;

    @OneToMany
    List<Wheel> wheels;

    @OneToMany(mappedBy = "vehicle")
    List<Wheel> spares;
}
