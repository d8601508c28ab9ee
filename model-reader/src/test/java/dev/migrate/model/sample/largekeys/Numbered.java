package dev.migrate.model.sample.largekeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Known by a UUID whose column nobody describes. */
@Entity
class Numbered {
    @Id
    UUID number;
}
