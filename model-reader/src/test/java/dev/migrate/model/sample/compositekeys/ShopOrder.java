package dev.migrate.model.sample.compositekeys;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.Set;

@Entity
class ShopOrder {
    @EmbeddedId
    OrderKey key;

    String note;

    @ElementCollection
    Set<String> labels;
}
