package dev.migrate.model.sample.defaultaccess;

import jakarta.persistence.Entity;

@Entity
class Unmarked extends Loose {
    private String own;

    public String getShown() {
        return own;
    }

    public void setShown(String shown) {
        own = shown;
    }
}
