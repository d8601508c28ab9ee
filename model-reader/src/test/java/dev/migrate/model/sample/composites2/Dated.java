package dev.migrate.model.sample.composites2;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;

@Entity
@IdClass(DatedKey.class)
class Dated {
    @Id
    LocalDate day;

    @Id
    @Enumerated(EnumType.STRING)
    Shift shift;

    @Id
    @Column(name = "seq_no")
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long number;
}
