package dev.migrate.model.sample.embeddedprimitives;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class Plain {
    int plainNumber;

    @Column(nullable = false)
    String plainText;
}
