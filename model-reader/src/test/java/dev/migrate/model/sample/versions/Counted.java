package dev.migrate.model.sample.versions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.UuidGenerator;

/** Versions of each type: in Hibernate 7 none may be null, in Hibernate 6 those that are objects. */
@Entity
class Counted {
    @Id
    Long id;

    @Version
    int version;

    @NaturalId(mutable = true)
    String code;

    @UuidGenerator
    UUID external;

    @Column(length = 10485760)
    String longest;

    @Column(length = 10485761)
    String longer;

    @Entity(name = "CountedByObject")
    static class CountedByObject {
        @Id
        Long id;

        @Version
        Integer version;
    }

    @Entity(name = "CountedByShort")
    static class CountedByShort {
        @Id
        Long id;

        @Version
        Short version;
    }

    @Entity(name = "Stamped")
    static class Stamped {
        @Id
        Long id;

        @Version
        Instant version;
    }

    @Entity(name = "StampedLocally")
    static class StampedLocally {
        @Id
        Long id;

        @Version
        @Column(name = "changed_at")
        LocalDateTime version;
    }
}
