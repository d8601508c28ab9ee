package dev.migrate.model.sample.mappingfiles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** Annotated, and in part mapped by a file in place of its annotations. */
@Entity
@Table(name = "annotated", indexes = @Index(columnList = "kept"))
class Partly {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(length = 10, nullable = false)
    String replaced;

    @Column(length = 10, nullable = false)
    String kept;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @ManyToOne(optional = false)
    Partly parent;

    @Transient
    String revived;
}
