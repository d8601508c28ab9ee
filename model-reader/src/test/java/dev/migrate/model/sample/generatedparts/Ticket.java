package dev.migrate.model.sample.generatedparts;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;

/** A part of an embedded key counts up by itself. */
@Entity
class Ticket {
    @EmbeddedId
    Key key;

    @Embeddable
    static class Key {
        int counter;

        @GeneratedValue
        long ticketNumber;
    }
}
