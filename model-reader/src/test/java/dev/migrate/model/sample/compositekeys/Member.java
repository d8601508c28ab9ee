package dev.migrate.model.sample.compositekeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
@IdClass(MemberKey.class)
class Member {
    @Id
    @ManyToOne
    Team team;

    @Id
    @ManyToOne
    @JoinColumn(name = "person")
    Person person;

    String role;
}
