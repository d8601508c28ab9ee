package dev.migrate.model.sample.generators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;

@Entity
class GenericNative {
    @Id
    @GeneratedValue(generator = "nat")
    @GenericGenerator(name = "nat", strategy = "native")
    Long id;
}
