package dev.migrate.model.sample.xmlmapped;

import java.math.BigDecimal;

class Price {
    BigDecimal amount;

    String currency;
}
