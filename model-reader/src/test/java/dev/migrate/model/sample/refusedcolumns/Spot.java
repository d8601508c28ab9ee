package dev.migrate.model.sample.refusedcolumns;

import jakarta.persistence.Embeddable;

@Embeddable
record Spot(String street) {}
