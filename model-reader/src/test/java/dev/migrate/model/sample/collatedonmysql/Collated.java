package dev.migrate.model.sample.collatedonmysql;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Collate;

@Entity
class Collated {
    @Id
    Long id;

    @Collate("utf8mb4_bin")
    String name;
}
