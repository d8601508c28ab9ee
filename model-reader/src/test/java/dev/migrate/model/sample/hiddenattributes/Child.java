package dev.migrate.model.sample.hiddenattributes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
@SuppressWarnings("HidingField")
class Child extends Parent {
    @Column(name = "child_text")
    String text;
}
