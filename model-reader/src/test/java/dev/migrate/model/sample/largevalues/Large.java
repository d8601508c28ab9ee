package dev.migrate.model.sample.largevalues;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** {@code @Lob} on types that have little to do with large objects. */
@Entity
class Large {
    enum Mood {
        GOOD,
        BAD
    }

    @Id
    Long id;

    @Lob
    Character letter;

    @Lob
    UUID uuid;

    @Lob
    Mood mood;

    @Lob
    @Enumerated(EnumType.STRING)
    Mood named;

    @Lob
    Integer number;

    @Lob
    Boolean flag;

    @Lob
    BigDecimal amount;

    @Lob
    LocalDate day;
}
