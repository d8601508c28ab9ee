package dev.migrate.model.sample.defaultaccess;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** Its identifier states its access, so that it is no example either. */
@MappedSuperclass
abstract class Loose {
    @Access(AccessType.FIELD)
    @Id
    Long id;
}
