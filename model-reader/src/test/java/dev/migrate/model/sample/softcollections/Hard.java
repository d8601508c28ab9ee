package dev.migrate.model.sample.softcollections;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
class Hard {
    @Id
    Long id;

    @ManyToMany
    Set<Soft> softs;

    @ElementCollection
    Set<String> words;
}
