package dev.migrate.model.sample.oddnames;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Set;

/** Names that Hibernate quotes unasked, for what they begin with or hold. */
@Entity
class Odd {
    @Id
    Long id;

    @Column(name = "Dollar$Inside")
    String dollar;

    @Column(name = "1st")
    String digit;

    @Column(name = "With-Hyphen")
    String hyphen;

    @Column(name = "[Bracketed]")
    String bracketed;

    @Column(name = "With Space")
    String space;

    @Column(name = "_Underscore")
    String underscore;

    String over$Age;

    @Entity
    static class Inner {
        @Id
        Long id;

        @ManyToOne
        Odd odd;

        @ElementCollection
        Set<String> texts;
    }
}
