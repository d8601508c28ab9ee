package dev.migrate.model.sample.hierarchies;

import java.math.BigDecimal;

record Money(BigDecimal amount) {}
