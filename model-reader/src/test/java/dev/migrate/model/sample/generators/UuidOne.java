package dev.migrate.model.sample.generators;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
class UuidOne {
    @Id
    @UuidGenerator
    UUID id;
}
