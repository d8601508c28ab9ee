package dev.migrate.model.sample.hibernatekinds;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.TimeZoneStorage;

@Entity
@Check(name = "ck_natural", constraints = "code <> ''")
@Comment("natural things")
@Table(name = "natural_things")
class Natural {
    @Id
    Long id;

    @NaturalId
    String code;

    @NaturalId
    @ManyToOne
    Natural parent;

    @Formula("code || 'x'")
    String computed;

    @ManyToOne
    @JoinFormula("code")
    Natural byFormula;

    @Version
    Integer revision;

    @TimeZoneStorage
    OffsetDateTime zoned;

    @CreationTimestamp
    Instant created;
}
