package dev.migrate.model.sample.hibernatekinds;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;

@Entity
class Tenanted {
    @Id
    Long id;

    @TenantId
    String tenant;
}
