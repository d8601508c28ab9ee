package dev.migrate.model.sample.hibernatekinds;

import jakarta.persistence.Entity;

@Entity
class BelowFormula extends ByFormula {
    int number;
}
