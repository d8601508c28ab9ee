package dev.migrate.model.sample.valuemaps;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class Position {
    int across;
    int down;

    @Column(name = "level_no")
    Integer level;
}
