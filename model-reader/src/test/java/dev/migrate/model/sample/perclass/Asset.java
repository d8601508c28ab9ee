package dev.migrate.model.sample.perclass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.NaturalId;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Asset {
    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true)
    String code;

    /** Unique in the table of the class that declares it, which there is none of here. */
    @NaturalId
    String plate;

    @ManyToOne
    Place place;
}
