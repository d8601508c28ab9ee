package dev.migrate.model.sample.refusedoptions;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;

@Entity
class Optioned {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(options = "compressed")
    Set<String> words;

    @ManyToMany
    @JoinTable(options = "compressed")
    Set<Optioned> others;

    @Entity(name = "Tabled")
    @Table(options = "compressed")
    static class Tabled {
        @Id
        Long id;
    }

    @Entity(name = "Kinds")
    @DiscriminatorColumn(options = "compressed")
    static class Kinds {
        @Id
        Long id;
    }

    @Entity(name = "More")
    @SecondaryTable(name = "more_rest", options = "compressed")
    static class More {
        @Id
        Long id;
    }

    @Entity(name = "Indexed")
    @Table(indexes = @Index(columnList = "id", options = "compressed"))
    static class Indexed {
        @Id
        Long id;
    }

    @Entity(name = "Unique")
    @Table(uniqueConstraints = @UniqueConstraint(columnNames = "id", options = "compressed"))
    static class Unique {
        @Id
        Long id;
    }

    @Entity(name = "Checked")
    @Table(check = @CheckConstraint(constraint = "id > 0", options = "compressed"))
    static class Checked {
        @Id
        Long id;
    }

    @Entity(name = "Sequenced")
    static class Sequenced {
        @Id
        @GeneratedValue(generator = "sequenced")
        @SequenceGenerator(name = "sequenced", options = "compressed")
        Long id;
    }

    @Entity(name = "Counted")
    static class Counted {
        @Id
        @GeneratedValue(generator = "counted")
        @TableGenerator(name = "counted", options = "compressed")
        Long id;
    }

    @Entity(name = "Above")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Above {
        @Id
        Long id;
    }

    @Entity(name = "Below")
    @PrimaryKeyJoinColumn(options = "default 7")
    static class Below extends Above {}
}
