package dev.migrate.model.sample.mapkeys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

@Entity
@IdClass(Cell.Key.class)
class Cell {
    @Id
    @Column(name = "row_no")
    Integer row;

    @Id
    @Column(name = "place")
    Integer column;

    record Key(Integer row, Integer column) implements Serializable {}
}
