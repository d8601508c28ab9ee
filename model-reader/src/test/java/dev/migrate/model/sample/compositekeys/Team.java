package dev.migrate.model.sample.compositekeys;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
class Team {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany(mappedBy = "team")
    Set<Member> members;
}
