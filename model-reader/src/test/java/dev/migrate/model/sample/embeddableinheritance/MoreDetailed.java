package dev.migrate.model.sample.embeddableinheritance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
class MoreDetailed extends Detailed {
    @ManyToOne
    Holder other;
}
