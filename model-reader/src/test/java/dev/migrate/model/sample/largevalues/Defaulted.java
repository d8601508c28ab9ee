package dev.migrate.model.sample.largevalues;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Defaults that a database writes in its own way. */
@Entity
class Defaulted {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 2)
    @ColumnDefault("'x'")
    String padded;

    @ColumnDefault("'N'")
    Character letter;

    @ColumnDefault("true")
    boolean flag;

    @ColumnDefault("'2020-01-01'")
    LocalDate day;

    @ColumnDefault("1.5")
    BigDecimal amount;

    @ColumnDefault("-1")
    int negative;
}
