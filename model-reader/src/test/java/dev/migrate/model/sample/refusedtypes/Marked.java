package dev.migrate.model.sample.refusedtypes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Kinds.Marked
class Marked {
    @Id
    Long id;
}
