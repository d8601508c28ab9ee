package dev.migrate.model.sample.composites2;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
abstract class Base {
    @EmbeddedId
    @AttributeOverride(name = "first", column = @Column(name = "base_first", length = 5))
    BaseKey id;
}
