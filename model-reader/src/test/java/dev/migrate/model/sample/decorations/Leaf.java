package dev.migrate.model.sample.decorations;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

@Entity
class Leaf {
    @Id
    Long id;

    @Embedded
    @Comment(on = "width", value = "in metres")
    Extent extent;
}
