package dev.migrate.model.sample.sharedkeys;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "Resources")
class Synchronised {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    int id;

    String state;
}
