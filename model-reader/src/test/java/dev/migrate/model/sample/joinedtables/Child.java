package dev.migrate.model.sample.joinedtables;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
class Child extends Human {
    @ManyToMany
    Set<Party> friends;
}
