package dev.migrate.model.sample.defaultaccess;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
class ByField extends Stated {
    @Column(name = "own_name")
    String own;

    public String getShown() {
        return own;
    }

    public void setShown(String shown) {
        own = shown;
    }
}
