package dev.migrate.model.sample.casesensitive;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Names that differ in letter case only are one table, one column, one sequence. */
@Entity
@Table(name = "person")
class Person {
    @Id
    @GeneratedValue(generator = "person_numbers")
    @SequenceGenerator(name = "person_numbers", sequenceName = "numbers", allocationSize = 1)
    Long id;

    String name;

    @ManyToOne
    @JoinColumn(name = "boss_id")
    Person boss;
}
