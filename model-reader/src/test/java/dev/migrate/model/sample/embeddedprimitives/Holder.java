package dev.migrate.model.sample.embeddedprimitives;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Holder {
    @Id
    Long id;

    @Embedded
    Plain plain;

    @Embedded
    Rec rec;

    @Embedded
    Outer outer;

    @Embedded
    @AttributeOverride(name = "other", column = @Column(name = "o2"))
    Overridden overridden;
}
