package dev.migrate.example.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;

/** An amount in a currency. */
@Embeddable
public record Money(
        @Column(name = "price_amount", precision = 10, scale = 2) BigDecimal amount,
        @Column(name = "price_currency", length = 3) Currency currency) {}
