package dev.migrate.model.sample.hibernatekinds;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

@Entity
@Subselect("select id, code from Natural")
@Immutable
class Query {
    @Id
    Long id;

    String code;
}
