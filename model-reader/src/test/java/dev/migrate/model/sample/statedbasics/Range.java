package dev.migrate.model.sample.statedbasics;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;

@Embeddable
class Range {
    @Basic
    int lowest;

    @Basic(optional = false)
    int highest;

    int step;
}
