package dev.migrate.example.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** A house of the library. */
@Entity
public class Branch extends BaseEntity {
    @Column(nullable = false, unique = true, length = 80)
    private String name;

    @Embedded
    private @Nullable Address address;

    protected Branch() {
        this("");
    }

    public Branch(String name) {
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
