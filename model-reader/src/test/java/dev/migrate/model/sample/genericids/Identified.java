package dev.migrate.model.sample.genericids;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

/** What {@code AUTO} means depends on the type as the class declares it. */
@MappedSuperclass
abstract class Identified<K extends Serializable> {
    @Id
    @GeneratedValue
    K id;
}
