package dev.migrate.model.sample.refusedmappings;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;

@Entity
class Generated {
    @Id
    @GeneratedValue(generator = "lost")
    @GenericGenerator(name = "lost", strategy = "com.example.LostGenerator")
    Long id;
}
