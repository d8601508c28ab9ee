package dev.migrate.model.sample.unreferenced;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

@Entity
@Immutable
@Subselect("select 1 as id")
class Computed {
    @Id
    Long id;
}
