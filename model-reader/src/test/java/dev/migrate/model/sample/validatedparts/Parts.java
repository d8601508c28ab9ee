package dev.migrate.model.sample.validatedparts;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Constraints within embeddables count where {@code @Valid} leads to them, and ask for values where all of it must be. */
@Entity
class Parts {
    @Id
    Long id;

    @AttributeOverride(name = "amount", column = @Column(name = "unchecked"))
    @AttributeOverride(name = "unit", column = @Column(name = "unchecked_unit"))
    Measure unchecked;

    @Valid
    @AttributeOverride(name = "amount", column = @Column(name = "checked"))
    @AttributeOverride(name = "unit", column = @Column(name = "checked_unit"))
    Measure checked;

    @Valid
    @NotNull
    Measure required;

    @ElementCollection
    List<@Valid Measure> many;

    @ManyToOne
    @NotNull
    Parts owner;

    @OneToOne
    @NotNull
    Parts twin;
}
