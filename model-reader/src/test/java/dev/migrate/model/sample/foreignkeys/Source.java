package dev.migrate.model.sample.foreignkeys;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
class Source {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_named"))
    Target named;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Target unconstrained;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Target cascading;

    @ManyToOne
    Target ofMany;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Target clearing;

    @ManyToOne
    @JoinTable(name = "source_cascading_by_table")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Target cascadingByTable;

    @ManyToOne
    @NotFound(action = NotFoundAction.IGNORE)
    Target sloppy;

    @ManyToOne
    @JoinColumn(unique = true)
    Target unique;

    @ManyToMany
    @JoinTable(
            name = "source_targets",
            foreignKey = @ForeignKey(name = "fk_to_source"),
            inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Target> targets;

    @Column(name = "shared_id", insertable = false, updatable = false)
    Long sharedId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "shared_id")
    Target shared;

    @ManyToOne
    @JoinColumn(name = "typed", columnDefinition = "bigint")
    Target typed;
}
