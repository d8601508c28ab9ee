package dev.migrate.model.sample.hierarchies;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Entity
class Prices extends Base<UUID> {
    Money direct;

    @Column(precision = 12, scale = 4)
    Money sized;

    @ElementCollection
    List<Money> listed;

    @ElementCollection
    Map<Money, Money> mapped;

    @ElementCollection
    Set<Text.Part> parts;

    @Convert(disableConversion = true)
    String plain;
}
