package dev.migrate.model.sample.convertedtypes;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.Set;

@Entity
@Convert(attributeName = "inherited", converter = CodeConverter.class)
class Offer extends OfferBase {
    @Id
    Long id;

    @Embedded
    Prices prices;

    Money total;

    @Convert(converter = CodeConverter.class)
    @Column(length = 12)
    Code code;

    @ElementCollection
    Set<Money> history;

    @ElementCollection
    @Convert(converter = CodeConverter.class)
    Set<Code> codes;

    @ElementCollection
    @Convert(attributeName = "key", converter = CodeConverter.class)
    Map<Code, String> named;

    @Convert(converter = org.hibernate.type.YesNoConverter.class)
    Boolean yes;
}
