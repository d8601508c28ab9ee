package dev.migrate.model.sample.refusedmappings;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Broken {
    @Id
    Long id;

    java.util.Optional<String> maybe;

    @ManyToOne
    NoEntity reference;

    @Enumerated(EnumType.STRING)
    Coded coded;

    @Convert(converter = FlagConverter.class)
    Boolean flag;

    @Column(columnDefinition = "varchar(10) storage external")
    String defined;

    @Convert(converter = LostConverter.class)
    String fine;
}
