package dev.migrate.model.sample.elements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
record Exact(@Column(nullable = false) String one, @Column(nullable = false) int two) {}
