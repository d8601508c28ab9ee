package dev.migrate.model.sample.convertedtypes;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

@Embeddable
class Prices {
    Money net;

    @Column(precision = 10, scale = 4)
    Money gross;

    @Convert(converter = CodeConverter.class)
    Code priceCode;
}
