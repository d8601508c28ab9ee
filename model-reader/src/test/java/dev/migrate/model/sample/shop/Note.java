package dev.migrate.model.sample.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Note {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "noteIds")
    @SequenceGenerator(name = "noteIds", sequenceName = "note_ids", initialValue = 100, allocationSize = 10)
    long id;

    String text;
}
