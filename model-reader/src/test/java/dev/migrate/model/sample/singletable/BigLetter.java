package dev.migrate.model.sample.singletable;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("B")
class BigLetter extends Letter {
    String big;
}
