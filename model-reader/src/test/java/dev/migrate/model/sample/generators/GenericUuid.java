package dev.migrate.model.sample.generators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;

@Entity
class GenericUuid {
    @Id
    @GeneratedValue(generator = "uu")
    @GenericGenerator(name = "uu", strategy = "uuid2")
    String id;
}
