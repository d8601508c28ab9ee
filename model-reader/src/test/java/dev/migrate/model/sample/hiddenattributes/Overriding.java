package dev.migrate.model.sample.hiddenattributes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** Its getter has annotations that do not count. */
@Entity
class Overriding extends Coded {
    @Override
    @Column(name = "own_code", length = 20)
    public String getCode() {
        return super.getCode();
    }
}
