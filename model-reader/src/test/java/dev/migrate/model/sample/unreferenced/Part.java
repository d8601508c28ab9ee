package dev.migrate.model.sample.unreferenced;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Columns that are referred to are unique although no foreign key refers to them. */
@Entity
class Part {
    @Id
    Long id;

    @Column(length = 15)
    String code;

    String alternative;
    String serial;
}
