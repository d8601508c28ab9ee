package dev.migrate.model.sample.convertedtypes;

import java.math.BigDecimal;

class Money {
    BigDecimal amount;
}
