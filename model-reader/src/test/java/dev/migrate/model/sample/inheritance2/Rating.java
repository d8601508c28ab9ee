package dev.migrate.model.sample.inheritance2;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class Rating {
    int stars;

    @Column(nullable = false)
    String source;
}
