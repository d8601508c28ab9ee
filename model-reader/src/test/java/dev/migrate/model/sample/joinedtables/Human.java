package dev.migrate.model.sample.joinedtables;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
class Human extends Party {
    int age;

    @ManyToOne
    Company employer;

    @ElementCollection
    Set<String> nicknames;
}
