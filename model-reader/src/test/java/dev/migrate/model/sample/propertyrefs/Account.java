package dev.migrate.model.sample.propertyrefs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Account {
    @Id
    Long id;

    @Column(name = "account_number", unique = true)
    String number;
}
