package dev.migrate.model.sample.enumtypesonpostgresql;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Types that PostgreSQL alone has. */
@Entity
class Named {
    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Colour colour;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(name = "second_colour", nullable = false)
    Colour second;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Set<Colour> colours;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration interval;
}
