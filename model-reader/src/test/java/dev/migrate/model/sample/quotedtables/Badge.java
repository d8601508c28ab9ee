package dev.migrate.model.sample.quotedtables;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
class Badge {
    @Id
    Long badgeNumber;

    @ManyToOne
    Member issuedBy;

    @ManyToMany
    Set<Member> allOwners;
}
