package dev.migrate.model.sample.convertedtypes;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
class OfferBase {
    Code inherited;
}
