package dev.migrate.model.sample.definitionsonpostgresql;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;

/** Columns in PostgreSQL's own words. */
@Entity
class Stated {
    @Id
    @Column(columnDefinition = "bigserial")
    Long id;

    @Column(columnDefinition = "varchar(10) default 'x' not null")
    String text;

    @Column(columnDefinition = "numeric(10,2) DEFAULT 0.00 NOT NULL CHECK (price >= 0)")
    BigDecimal price;

    @Column(columnDefinition = "text collate \"C\" unique")
    String sorted;

    @Column(
            columnDefinition = "integer generated always as (length(text)) stored",
            insertable = false,
            updatable = false)
    Integer size;

    @Column(columnDefinition = "timestamp(3) with time zone default now()")
    Instant at;

    @Column(columnDefinition = "TEXT")
    String remark;

    @Column(columnDefinition = "int8 default 7")
    Long seven;
}
