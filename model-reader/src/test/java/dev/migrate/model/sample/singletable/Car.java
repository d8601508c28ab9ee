package dev.migrate.model.sample.singletable;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
class Car extends Vehicle {
    int doors;

    @Column(nullable = false)
    String color;

    @ManyToOne(optional = false)
    Owner owner;

    @Basic(optional = false)
    String brand;
}
