package dev.migrate.model.sample.genericsupers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class Range<T> {
    @Column(name = "range_from")
    T start;

    @Column(name = "range_to")
    T end;
}
