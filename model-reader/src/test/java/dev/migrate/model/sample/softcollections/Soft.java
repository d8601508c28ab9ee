package dev.migrate.model.sample.softcollections;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

/** In Hibernate 7, what a class says of its rows counts for the tables of its collections as well. */
@Entity
@SoftDelete(strategy = SoftDeleteType.DELETED, columnName = "removed")
class Soft {
    @Id
    Long id;

    @ElementCollection
    Set<String> words;

    @ElementCollection
    @SoftDelete(strategy = SoftDeleteType.ACTIVE)
    Set<String> own;

    @ManyToMany
    Set<Hard> hards;

    @ManyToMany(mappedBy = "softs")
    Set<Hard> back;

    @OneToMany
    @JoinColumn(name = "soft_id")
    Set<Hard> referring;

    @OneToMany
    @JoinTable(name = "soft_listed")
    Set<Hard> listed;
}
