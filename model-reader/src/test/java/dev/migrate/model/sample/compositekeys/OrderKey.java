package dev.migrate.model.sample.compositekeys;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
record OrderKey(String shop, @Column(name = "number") int orderNumber) implements Serializable {}
