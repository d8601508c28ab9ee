package dev.migrate.model.sample.elementoverrides;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Map;

/** Of the elements of a list, what is inside knows better than the list; a map's values and keys must be called so. */
@MappedSuperclass
abstract class Traveller {
    @Id
    Long id;

    @ElementCollection
    @AttributeOverride(name = "latitude", column = @Column(name = "lat"))
    @AttributeOverride(name = "toll.amount", column = @Column(name = "unused"))
    @AttributeOverride(name = "toll.currency", column = @Column(name = "toll_currency", length = 5))
    @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "country_code", nullable = false))
    List<Tour> tours;

    @ElementCollection
    @AttributeOverride(name = "value.amount", column = @Column(name = "unused_too"))
    List<Money> called;

    @ElementCollection
    @AttributeOverride(name = "amount", column = @Column(name = "unused_as_well"))
    Map<String, Money> uncalled;

    @ElementCollection
    @AttributeOverride(name = "value.amount", column = @Column(name = "worth"))
    Map<String, Money> byValue;

    @ElementCollection
    @AttributeOverride(name = "key.currency", column = @Column(name = "key_currency"))
    Map<Money, String> byKey;

    @ElementCollection
    Map<String, Money> inherited;

    @ElementCollection
    Map<String, Money> inheritedValues;

    @ElementCollection
    Map<Money, String> inheritedKeys;

    @ElementCollection
    List<Money> inheritedElements;
}
