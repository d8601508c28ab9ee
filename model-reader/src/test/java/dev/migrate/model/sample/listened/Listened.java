package dev.migrate.model.sample.listened;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ExcludeDefaultListeners;
import jakarta.persistence.ExcludeSuperclassListeners;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import java.util.SortedSet;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.SortNatural;

/** Annotations without attributes that leave the schema alone. */
@Entity
@DynamicInsert
@ExcludeDefaultListeners
@ExcludeSuperclassListeners
class Listened {
    @Id
    Long id;

    @ElementCollection
    @SortNatural
    SortedSet<String> sorted;

    @PrePersist
    @PreUpdate
    @PreRemove
    void before() {}

    @PostLoad
    @PostPersist
    @PostUpdate
    @PostRemove
    void after() {}
}
