package dev.migrate.model.sample.singletable;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
@DiscriminatorValue("T")
class Truck extends Vehicle {
    Integer axles;

    @ManyToOne
    Owner driver;

    @OneToMany
    Set<Car> loadedCars;
}
