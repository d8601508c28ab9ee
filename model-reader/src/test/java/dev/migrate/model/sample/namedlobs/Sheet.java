package dev.migrate.model.sample.namedlobs;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;

@Embeddable
class Sheet {
    @Lob
    String head;

    @Lob
    byte[] body;
}
