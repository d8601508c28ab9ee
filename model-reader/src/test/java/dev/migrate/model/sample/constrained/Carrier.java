package dev.migrate.model.sample.constrained;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Carrier {
    @Id
    Long id;
}
