package dev.migrate.model.sample.hiddenattributes;

import jakarta.persistence.Entity;

@Entity
class PlainlyOverriding extends Coded {
    @Override
    public String getCode() {
        return super.getCode();
    }
}
