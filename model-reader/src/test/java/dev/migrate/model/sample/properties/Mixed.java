package dev.migrate.model.sample.properties;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
class Mixed {
    @Id
    Long id;

    String plain;

    @Transient
    String shadow;

    @Access(AccessType.PROPERTY)
    @Column(name = "computed")
    public String getShadow() {
        return shadow;
    }

    public void setShadow(String shadow) {
        this.shadow = shadow;
    }
}
