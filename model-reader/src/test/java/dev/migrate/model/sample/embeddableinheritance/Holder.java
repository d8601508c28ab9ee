package dev.migrate.model.sample.embeddableinheritance;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;

@Entity
class Holder {
    @Id
    Long id;

    @Embedded
    Simple simple;

    Numbered numbered;

    @ElementCollection
    List<Simple> many;

    @ElementCollection
    Map<Simple, String> byKey;
}
