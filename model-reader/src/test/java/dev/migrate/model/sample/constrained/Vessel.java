package dev.migrate.model.sample.constrained;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public class Vessel {
    @Id
    Long id;

    @NotNull
    @Size(max = 3)
    String flag;

    @NotNull
    @ManyToOne
    Carrier owner;
}
