package dev.migrate.model.sample.casesensitive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "PERSON")
class PersonAgain {
    @Id
    @GeneratedValue(generator = "person_numbers_again")
    @SequenceGenerator(name = "person_numbers_again", sequenceName = "NUMBERS", allocationSize = 1)
    Long id;

    @Column(name = "NAME")
    String name;

    String other;

    @ManyToOne
    @JoinColumn(name = "BOSS_ID")
    PersonAgain boss;
}
