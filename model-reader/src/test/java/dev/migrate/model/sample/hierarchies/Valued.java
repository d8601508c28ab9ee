package dev.migrate.model.sample.hierarchies;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.Set;

@MappedSuperclass
abstract class Valued<V, K extends Serializable> extends Base<K> {
    V value;

    @ElementCollection
    Set<V> others;
}
