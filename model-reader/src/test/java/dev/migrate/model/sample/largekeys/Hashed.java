package dev.migrate.model.sample.largekeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Known by its bytes. */
@Entity
class Hashed {
    @Id
    byte[] hash;
}
