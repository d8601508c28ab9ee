package dev.migrate.model.sample.composites2;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import java.util.List;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Joined {
    @EmbeddedId
    BaseKey id;

    @ElementCollection
    List<String> texts;
}
