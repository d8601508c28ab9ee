package dev.migrate.model.sample.stated;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.SequenceGenerators;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.STRING)
@Table(indexes = {@Index(name = "ix_kind", columnList = "kind", unique = true)})
@SequenceGenerators({
    @SequenceGenerator(name = "stated_one"),
    @SequenceGenerator(name = "stated_two", sequenceName = "numbers", initialValue = 7, allocationSize = 3)
})
class Stated {
    enum Kind {
        A,
        B
    }

    @Id
    @GeneratedValue(strategy = GenerationType.AUTO, generator = "stated_two")
    Long id;

    @Enumerated(EnumType.ORDINAL)
    Kind kind;

    Integer place;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.CONSTRAINT))
    Stated constrained;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Stated unconstrained;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.PROVIDER_DEFAULT))
    Stated asUsual;

    @ElementCollection
    @OrderColumn(columnDefinition = "smallint")
    List<String> ordered;

    @ElementCollection
    @OrderColumn(name = "ranking", nullable = false)
    List<String> ranked;
}
