package dev.migrate.model.sample.properties;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class Part {
    private String hidden;

    @Column(name = "part_name")
    public String getLabel() {
        return hidden;
    }

    public void setLabel(String label) {
        hidden = label;
    }
}
