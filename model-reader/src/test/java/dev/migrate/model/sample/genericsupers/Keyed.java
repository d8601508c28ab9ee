package dev.migrate.model.sample.genericsupers;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

@MappedSuperclass
abstract class Keyed<K extends Serializable> {
    @Id
    K id;
}
