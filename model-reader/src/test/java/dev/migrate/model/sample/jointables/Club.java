package dev.migrate.model.sample.jointables;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AssociationOverrides;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;

@Entity
class Club {
    @Id
    Long id;

    @ManyToMany(targetEntity = Person.class)
    Set<Member> members;

    @OneToOne(targetEntity = Person.class)
    Member head;

    @ManyToMany
    @JoinTable(
            name = "club_guests",
            joinColumns = @JoinColumn(name = "club"),
            inverseJoinColumns = @JoinColumn(name = "guest"),
            indexes = {@Index(columnList = "guest"), @Index(name = "ix_both", columnList = "guest desc, club")},
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "uq_guest",
                            columnNames = {"guest", "club"}),
            foreignKey = @ForeignKey(name = "fk_club"),
            inverseForeignKey = @ForeignKey(name = "fk_guest"))
    Set<Person> guests;

    @ManyToMany
    @JoinTable(
            name = "club_loose",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
            inverseForeignKey = @ForeignKey(ConstraintMode.CONSTRAINT))
    Set<Person> loose;

    @AssociationOverrides({
        @AssociationOverride(
                name = "fans",
                joinTable =
                        @JoinTable(
                                name = "club_first_fans",
                                joinColumns = @JoinColumn(name = "first_club"),
                                inverseJoinColumns = @JoinColumn(name = "first_fan"))),
        @AssociationOverride(
                name = "speaker",
                joinColumns = @JoinColumn(name = "first_speaker"),
                foreignKey = @ForeignKey(name = "fk_first_speaker"))
    })
    Crowd first;

    @AssociationOverride(name = "fans", joinTable = @JoinTable(name = "club_second_fans"))
    @AssociationOverride(name = "speaker", joinColumns = @JoinColumn(name = "second_speaker"))
    Crowd second;

    @Embeddable
    static class Crowd {
        @ManyToMany
        Set<Person> fans;

        @ManyToOne
        Person speaker;
    }
}
