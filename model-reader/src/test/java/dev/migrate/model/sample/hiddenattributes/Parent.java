package dev.migrate.model.sample.hiddenattributes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Parent {
    @Id
    Long id;

    @Column(name = "parent_text")
    String text;
}
