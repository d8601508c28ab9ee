package dev.migrate.model.sample.inheritance2;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
class UnionChild extends Union {
    @ManyToMany
    Set<Union> unions;

    @ManyToOne
    UnionChild next;
}
