package dev.migrate.model.sample.quotedtables;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Its table's name is a reserved word; its columns' names are not quoted. */
@Entity
@Table(name = "\"user\"")
class Member {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    Set<String> nickNames;

    @ManyToOne
    Member invitedBy;

    @OneToOne
    Badge mainBadge;

    @OneToMany
    Set<Badge> oldBadges;

    @OneToMany
    @JoinColumn
    List<Badge> newBadges;

    @ManyToMany(mappedBy = "allOwners")
    Set<Badge> sharedBadges;

    @ManyToOne
    @JoinTable(name = "lentBadges")
    Badge lentBadge;

    @ElementCollection
    @MapKeyJoinColumn
    Map<Member, String> petNames;
}
