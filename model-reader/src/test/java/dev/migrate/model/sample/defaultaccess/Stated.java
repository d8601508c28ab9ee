package dev.migrate.model.sample.defaultaccess;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** States its access, so that it is no example for the classes below. */
@MappedSuperclass
@Access(AccessType.FIELD)
abstract class Stated {
    @Id
    Long id;

    String base;
}
