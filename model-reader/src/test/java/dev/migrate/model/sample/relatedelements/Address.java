package dev.migrate.model.sample.relatedelements;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "Addresses")
class Address {
    @Id
    int id;
}
