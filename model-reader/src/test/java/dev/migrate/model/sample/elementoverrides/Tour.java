package dev.migrate.model.sample.elementoverrides;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.ManyToOne;

@Embeddable
class Tour {
    double latitude;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "toll_amount", precision = 9, scale = 3))
    Money toll;

    @ManyToOne
    Country country;
}
