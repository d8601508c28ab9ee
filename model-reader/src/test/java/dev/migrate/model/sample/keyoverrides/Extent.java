package dev.migrate.model.sample.keyoverrides;

import jakarta.persistence.Embeddable;

@Embeddable
class Extent {
    int y;
    Integer z;
}
