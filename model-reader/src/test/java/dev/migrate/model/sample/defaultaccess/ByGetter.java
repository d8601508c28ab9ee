package dev.migrate.model.sample.defaultaccess;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
class ByGetter extends Stated {
    private String own;

    @Column(name = "own_name")
    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }
}
