package dev.migrate.model.sample.harmless;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Parent;

@Embeddable
class Inner {
    @Parent
    Decorated parent;

    String text;

    Decorated getParent() {
        return parent;
    }

    void setParent(Decorated parent) {
        this.parent = parent;
    }
}
