package dev.migrate.model.sample.hierarchies;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.util.Set;

@Entity
class Text extends Valued<String, Integer> implements Named {
    @Override
    public String name() {
        return value;
    }

    @ManyToOne(targetEntity = Text.class)
    Named parent;

    @OneToMany(targetEntity = Text.class)
    Set<Named> children;

    @Entity
    static class Nested extends Base<Long> {
        @Access(AccessType.PROPERTY)
        @Column(length = 7)
        public String getComputed() {
            return "x";
        }

        public void setComputed(String computed) {}

        @Transient
        String computed;

        Part part;
    }

    @Embeddable
    record Part(Money price, int amount) {}
}
