package dev.migrate.model.sample.jpa32generators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;

@Entity
class IdentityGeneric {
    @Id
    @GeneratedValue(generator = "idg")
    @GenericGenerator(name = "idg", strategy = "identity")
    Long id;
}
