package dev.migrate.model.sample.hierarchies;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

@MappedSuperclass
abstract class Base<K extends Serializable> {
    @Id
    K id;
}
