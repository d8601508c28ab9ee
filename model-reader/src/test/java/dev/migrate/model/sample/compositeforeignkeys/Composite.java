package dev.migrate.model.sample.compositeforeignkeys;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumns;
import java.io.Serializable;
import java.util.Set;

/** Keys of two columns, whose list of columns names the foreign key. */
@Entity
@IdClass(Composite.Key.class)
@Inheritance(strategy = InheritanceType.JOINED)
class Composite {
    record Key(Integer first, Integer second) implements Serializable {}

    @Id
    @Column(name = "first_part")
    Integer first;

    @Id
    @Column(name = "second_part")
    Integer second;

    @ManyToOne
    @JoinColumns(
            value = {
                @JoinColumn(name = "parent_first", referencedColumnName = "first_part"),
                @JoinColumn(name = "parent_second", referencedColumnName = "second_part")
            },
            foreignKey = @ForeignKey(name = "fk_parent"))
    Composite parent;

    @ManyToOne
    @JoinColumn(
            name = "target_id",
            foreignKey =
                    @ForeignKey(
                            name = "fk_defined",
                            foreignKeyDefinition = "foreign key (target_id) references Target (id) on delete cascade"))
    Target defined;

    @ElementCollection(targetClass = String.class)
    Set<?> words;

    @Entity(name = "CompositeChild")
    @PrimaryKeyJoinColumns(
            value = {
                @PrimaryKeyJoinColumn(name = "child_first", referencedColumnName = "first_part"),
                @PrimaryKeyJoinColumn(name = "child_second", referencedColumnName = "second_part")
            },
            foreignKey = @ForeignKey(name = "fk_child"))
    static class CompositeChild extends Composite {}
}
