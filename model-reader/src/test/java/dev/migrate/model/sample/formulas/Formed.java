package dev.migrate.model.sample.formulas;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.Set;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JoinFormula;

/** Formulas beside that what they would replace. */
@Entity
class Formed {
    @Id
    Long id;

    @Formula("1")
    Integer computed;

    @Formula("1")
    @Column(name = "stated_column")
    Integer stated;

    @ManyToOne
    @JoinFormula("1")
    @JoinColumn(name = "stated_join")
    Formed joined;

    @ManyToOne
    @Formula("2")
    Formed reference;

    @OneToOne
    @Formula("2")
    Formed single;

    @ElementCollection
    @Formula("2")
    Set<Integer> elements;

    @Formula("1")
    Text text;

    @AttributeOverride(name = "computed", column = @Column(name = "overridden"))
    Part part;

    @Embeddable
    static class Text {
        String words;
    }

    @Embeddable
    static class Part {
        @Formula("1")
        Integer computed;

        String other;
    }
}
