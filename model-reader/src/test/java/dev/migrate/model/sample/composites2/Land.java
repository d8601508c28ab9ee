package dev.migrate.model.sample.composites2;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
class Land {
    @Id
    @Column(name = "iso_code", length = 2)
    String code;

    @OneToOne(mappedBy = "land")
    Capital capital;
}
