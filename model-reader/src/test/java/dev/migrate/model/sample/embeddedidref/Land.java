package dev.migrate.model.sample.embeddedidref;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Land {
    @Id
    @Column(name = "iso_code", length = 2)
    String code;
}
