package dev.migrate.model.sample.embeddableinheritance;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;

@Embeddable
@DiscriminatorValue("detailed")
class Detailed extends Simple {
    @Column(nullable = false)
    String detail;

    int count;
}
