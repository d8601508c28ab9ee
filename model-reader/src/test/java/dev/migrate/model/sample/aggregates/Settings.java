package dev.migrate.model.sample.aggregates;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

@Embeddable
class Settings {
    @Column(nullable = false)
    String theme;

    int size;

    LocalDate since;
}
