package dev.migrate.model.sample.generators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
class Generic {
    @Id
    @GeneratedValue(generator = "gen")
    @GenericGenerator(
            name = "gen",
            strategy = "enhanced-sequence",
            parameters = {
                @Parameter(name = "sequence_name", value = "generic_ids"),
                @Parameter(name = "increment_size", value = "20")
            })
    Long id;
}
