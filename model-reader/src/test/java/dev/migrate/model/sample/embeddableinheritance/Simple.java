package dev.migrate.model.sample.embeddableinheritance;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;

@Embeddable
@DiscriminatorValue("simple")
class Simple {
    String name;
}
