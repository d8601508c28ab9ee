package dev.migrate.cli.launch.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entity with the usual kinds of columns; it is only ever read as bytecode. */
@Entity
@Table(indexes = @Index(columnList = "name"))
public class Sample {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(nullable = false, unique = true, length = 80)
    @Nullable
    String name;

    @Nullable
    BigDecimal amount;

    @Nullable
    Instant created;

    @ManyToOne
    @Nullable
    Sample parent;
}
