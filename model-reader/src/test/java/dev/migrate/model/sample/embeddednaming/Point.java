package dev.migrate.model.sample.embeddednaming;

import jakarta.persistence.Embeddable;

@Embeddable
class Point {
    double lat;

    double lon;
}
