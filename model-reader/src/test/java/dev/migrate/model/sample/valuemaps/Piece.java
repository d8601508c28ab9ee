package dev.migrate.model.sample.valuemaps;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Piece {
    @Id
    Long id;

    String name;

    @ManyToOne
    Board board;

    @ManyToOne
    Board other;
}
