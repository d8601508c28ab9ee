package dev.migrate.model.sample.propertyrefs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.PropertyRef;

@Entity
class Owner {
    @Id
    Long id;

    @ManyToOne
    @PropertyRef("number")
    Account account;

    @ManyToOne
    @PropertyRef("number")
    @JoinColumn(name = "second_ref")
    Account second;
}
