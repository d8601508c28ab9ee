package dev.migrate.example.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A subject that books are shelved under; subjects form a tree. */
@Entity
public class Category extends BaseEntity {
    @Column(nullable = false, unique = true, length = 60)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Category parent;

    protected Category() {
        this("");
    }

    public Category(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }

    public @Nullable Category getParent() {
        return parent;
    }

    public void setParent(@Nullable Category parent) {
        this.parent = parent;
    }
}
