package dev.migrate.model.sample.unreferenced;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
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
class Assembly {
    @Id
    Long id;

    String mark;

    @ManyToOne
    @JoinColumn(
            name = "part_code",
            referencedColumnName = "code",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Part byCode;

    @ManyToMany
    @JoinTable(
            name = "assembly_serials",
            inverseJoinColumns = @JoinColumn(name = "part_serial", referencedColumnName = "serial"))
    Set<Part> bySerial;

    @ElementCollection
    @CollectionTable(
            joinColumns = @JoinColumn(name = "assembly_mark", referencedColumnName = "mark"),
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<String> notes;

    @ManyToOne
    @NotFound(action = NotFoundAction.EXCEPTION)
    Part mayBeMissing;

    @ManyToOne
    Computed computed;

    @ManyToMany
    @JoinTable(name = "assembly_computed")
    Set<Computed> manyComputed;

    @ManyToMany
    @JoinTable(name = "assembly_parts")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Part> parts;
}
