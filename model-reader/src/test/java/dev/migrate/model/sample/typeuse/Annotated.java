package dev.migrate.model.sample.typeuse;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Annotations on types, not on attributes, change nothing. */
@Entity
class Annotated {
    @Id
    Long id;

    @Nullable
    Cents price;

    @ElementCollection
    List<@Nullable Cents> prices;

    byte @Nullable [] bytes;

    @Nullable
    UUID uuid;

    @ManyToOne
    @Nullable
    Annotated other;

    @ElementCollection
    Set<@Nullable String> names;
}
