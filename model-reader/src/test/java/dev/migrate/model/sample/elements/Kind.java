package dev.migrate.model.sample.elements;

import jakarta.persistence.Embeddable;

@Embeddable
record Kind(String code) {}
