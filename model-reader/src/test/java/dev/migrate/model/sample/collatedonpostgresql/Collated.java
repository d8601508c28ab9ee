package dev.migrate.model.sample.collatedonpostgresql;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Collate;

@Entity
class Collated {
    @Id
    Long id;

    @Collate("C")
    String name;
}
