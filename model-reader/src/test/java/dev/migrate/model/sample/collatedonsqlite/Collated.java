package dev.migrate.model.sample.collatedonsqlite;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Collate;

@Entity
class Collated {
    @Id
    Long id;

    @Collate("nocase")
    String name;
}
