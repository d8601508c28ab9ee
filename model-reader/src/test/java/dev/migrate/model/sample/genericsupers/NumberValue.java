package dev.migrate.model.sample.genericsupers;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;

@Entity
class NumberValue extends Valued<Integer, TextValue> {
    @Embedded
    Range<LocalDate> range;
}
