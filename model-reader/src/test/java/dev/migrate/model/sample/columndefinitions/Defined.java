package dev.migrate.model.sample.columndefinitions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;

@Entity
class Defined {
    @Id
    @Column(columnDefinition = "bigserial")
    Long id;

    @Column(columnDefinition = "varchar(10) default 'x' not null")
    String text;

    @Column(columnDefinition = "numeric(10,2) DEFAULT 0.00 NOT NULL CHECK (price >= 0)")
    BigDecimal price;

    @Column(columnDefinition = "text collate \"C\" unique")
    String sorted;

    @Column(columnDefinition = "integer generated always as (length(text)) stored")
    Integer size;

    @Column(columnDefinition = "timestamp(3) with time zone default now()")
    Instant at;

    @Column(columnDefinition = "jsonb DEFAULT '{}'::jsonb")
    String document;

    @Column(columnDefinition = "bigint references Other (id) on delete cascade")
    Long other;

    @ManyToOne
    Defined parent;
}
