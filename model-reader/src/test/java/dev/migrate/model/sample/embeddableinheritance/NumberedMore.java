package dev.migrate.model.sample.embeddableinheritance;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;

@Embeddable
@DiscriminatorValue("2")
class NumberedMore extends Numbered {
    String second;
}
