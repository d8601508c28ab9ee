package dev.migrate.model.sample.genericsupers;

import jakarta.persistence.Entity;

@Entity
class TextValue extends Valued<String, NumberValue> {
    String extra;
}
