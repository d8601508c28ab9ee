package dev.migrate.example.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody who wrote a book. */
@Entity
@Table(indexes = @Index(name = "ix_author_name", columnList = "name"))
public class Author extends BaseEntity {
    @Column(nullable = false, length = 120)
    private String name;

    private @Nullable LocalDate bornOn;

    protected Author() {
        this("");
    }

    public Author(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }

    public @Nullable LocalDate getBornOn() {
        return bornOn;
    }

    public void setBornOn(@Nullable LocalDate bornOn) {
        this.bornOn = bornOn;
    }
}
