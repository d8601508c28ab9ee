package dev.migrate.model.sample.sharedlinks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

/** Collections of one class in one table, whose key Hibernate 7 takes from the first and Hibernate 6 from the last. */
@Entity
class Member {
    @Id
    Long id;

    @OneToMany
    Set<Member> friends;

    @OneToMany
    Set<Member> rivals;

    @OneToMany
    List<Member> others;
}
