package dev.migrate.model.sample.embeddableinheritance;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
class Holder {
    @Id
    Long id;

    @Embedded
    Simple simple;

    Numbered numbered;

    @ElementCollection
    List<Simple> many;
}
