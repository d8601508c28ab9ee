package dev.migrate.model.sample.relatedelements;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entities in a collection of values are related as with {@code @ManyToMany}. */
@Entity
@Table(name = "Persons")
class Person {
    @Id
    String ssn;

    @ElementCollection
    List<Address> residences;

    @ElementCollection
    @CollectionTable(name = "Former", joinColumns = @JoinColumn(name = "person"))
    Set<Address> former;

    @ElementCollection
    @CollectionTable(name = "Known")
    Map<String, Address> known;
}
