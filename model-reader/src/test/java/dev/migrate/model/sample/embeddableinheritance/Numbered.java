package dev.migrate.model.sample.embeddableinheritance;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;

@Embeddable
@DiscriminatorColumn(name = "kind", discriminatorType = jakarta.persistence.DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class Numbered {
    String first;
}
