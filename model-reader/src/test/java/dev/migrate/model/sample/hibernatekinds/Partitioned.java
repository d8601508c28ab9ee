package dev.migrate.model.sample.hibernatekinds;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.PartitionKey;

@Entity
class Partitioned {
    @Id
    Long id;

    @PartitionKey
    String region;
}
