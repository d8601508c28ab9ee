package dev.migrate.model.sample.largekeys;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** Known by a key with a UUID whose column is described. */
@Entity
class Described {
    @EmbeddedId
    Key key;

    @Embeddable
    static class Key {
        @Column(name = "described_number")
        UUID number;

        String place;
    }
}
