package dev.migrate.model.sample.genericsupers;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;

@MappedSuperclass
abstract class Valued<V, R> extends Keyed<Long> {
    V value;

    @ManyToOne
    R reference;

    @ElementCollection
    Set<V> history;

    @ManyToMany
    Set<R> references;
}
