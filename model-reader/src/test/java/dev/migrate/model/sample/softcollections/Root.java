package dev.migrate.model.sample.softcollections;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete(columnName = "gone")
@Inheritance(strategy = InheritanceType.JOINED)
class Root {
    @Id
    Long id;

    @ElementCollection
    Set<String> ofRoot;

    @Entity(name = "Leaf")
    static class Leaf extends Root {
        @ElementCollection
        Set<String> ofLeaf;
    }

    @MappedSuperclass
    @SoftDelete(columnName = "lost")
    static class Base {
        @Id
        Long id;

        @ElementCollection
        Set<String> ofBase;
    }

    @Entity(name = "Based")
    static class Based extends Base {
        @ElementCollection
        Set<String> ofBased;
    }
}
