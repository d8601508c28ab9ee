package dev.migrate.model.sample.largekeys;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;

/** An element with a part that is too large for a key. */
@Embeddable
class Note {
    @Column(nullable = false)
    String title;

    @Lob
    @Column(name = "note_body", nullable = false)
    String body;
}
