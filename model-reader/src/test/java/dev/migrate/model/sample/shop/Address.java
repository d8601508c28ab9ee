package dev.migrate.model.sample.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
record Address(String street, @Column(name = "zip", length = 10) String zipCode, String city) {}
