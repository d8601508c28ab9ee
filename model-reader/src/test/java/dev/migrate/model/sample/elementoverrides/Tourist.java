package dev.migrate.model.sample.elementoverrides;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
@AttributeOverride(name = "inherited.amount", column = @Column(name = "never"))
@AttributeOverride(name = "inheritedValues.value.amount", column = @Column(name = "value_amount"))
@AttributeOverride(name = "inheritedKeys.key.amount", column = @Column(name = "never"))
@AttributeOverride(name = "inheritedElements.amount", column = @Column(name = "element_amount"))
class Tourist extends Traveller {}
