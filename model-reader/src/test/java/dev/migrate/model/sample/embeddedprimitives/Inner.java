package dev.migrate.model.sample.embeddedprimitives;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;

@Embeddable
class Inner {
    int innerNumber;

    @Basic(optional = false)
    String innerText;
}
