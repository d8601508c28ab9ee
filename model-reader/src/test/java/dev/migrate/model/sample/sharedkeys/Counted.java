package dev.migrate.model.sample.sharedkeys;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Of entities in one table the first decides whether the key counts by itself. */
@Entity
@Table(name = "Resources")
class Counted {
    @Id
    @GeneratedValue(generator = "resources")
    @SequenceGenerator(name = "resources", sequenceName = "resource_numbers", allocationSize = 1)
    int id;
}
