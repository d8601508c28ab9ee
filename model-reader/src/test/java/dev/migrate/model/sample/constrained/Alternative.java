package dev.migrate.model.sample.constrained;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Alternative {
    @Id
    Long id;

    @Either
    String either;
}
