package dev.migrate.model.sample.overrides;

import jakarta.persistence.Embeddable;

@Embeddable
record Geo(double lat, double lon) {}
