package dev.migrate.example.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** A house that brings out books. */
@Entity
public class Publisher extends BaseEntity {
    @Column(nullable = false, unique = true, length = 120)
    private String name;

    @Embedded
    private @Nullable Address address;

    protected Publisher() {
        this("");
    }

    public Publisher(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }

    public @Nullable Address getAddress() {
        return address;
    }

    public void setAddress(@Nullable Address address) {
        this.address = address;
    }
}
