package dev.migrate.model.sample.jpa32columns;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import java.time.OffsetDateTime;
import java.util.Map;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;

/** Options of columns, which come after the type. */
@Entity
@SoftDelete(options = "default false")
class Optioned {
    @Id
    Long id;

    @Column(options = "default 7")
    Integer number;

    @ManyToOne
    @JoinColumn(options = "default 1")
    Optioned parent;

    @ElementCollection
    @MapKeyColumn(options = "default 'x'")
    Map<String, String> keyed;

    @ElementCollection
    @MapKeyJoinColumn(options = "default 1")
    Map<Optioned, String> byEntity;

    @TimeZoneStorage
    @TimeZoneColumn(name = "seen_offset", options = "default 0")
    OffsetDateTime seen;
}
