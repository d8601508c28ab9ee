package dev.migrate.model.sample.refusedmappings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(columnList = "nowhere"))
class Indexed {
    @Id
    Long id;
}
