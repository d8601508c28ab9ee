package dev.migrate.model.sample.embeddedprimitives;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;

@Embeddable
record Rec(int recNumber, @Basic(optional = false) String recText) {}
