package dev.migrate.example.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A postal address. */
@Embeddable
public record Address(
        @Column(length = 120) String street, @Column(length = 12) String postcode, @Column(length = 80) String city) {}
