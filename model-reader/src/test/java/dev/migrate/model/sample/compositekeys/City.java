package dev.migrate.model.sample.compositekeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;

@Entity
class City {
    @Id
    Long id;

    @ManyToOne(optional = false)
    Country country;

    @ManyToOne
    @JoinColumns({
        @JoinColumn(name = "c1", referencedColumnName = "code"),
        @JoinColumn(name = "c2", referencedColumnName = "since")
    })
    Country second;
}
