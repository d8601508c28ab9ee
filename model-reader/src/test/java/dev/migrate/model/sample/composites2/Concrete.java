package dev.migrate.model.sample.composites2;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
@AttributeOverride(name = "id.second", column = @Column(name = "concrete_second", length = 6))
class Concrete extends Base {
    @ManyToOne
    Concrete next;
}
