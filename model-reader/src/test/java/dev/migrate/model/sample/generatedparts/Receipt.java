package dev.migrate.model.sample.generatedparts;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.SequenceGenerator;

/** A part of an embedded key has a generator of its own. */
@Entity
class Receipt {
    @EmbeddedId
    Key key;

    @Embeddable
    static class Key {
        int till;

        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "receiptNumbers")
        @SequenceGenerator(name = "receiptNumbers", sequenceName = "receipt_numbers")
        long receiptNumber;
    }
}
