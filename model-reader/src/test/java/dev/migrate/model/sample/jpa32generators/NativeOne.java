package dev.migrate.model.sample.jpa32generators;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.NativeGenerator;

@Entity
class NativeOne {
    @Id
    @NativeGenerator
    Long id;
}
