package dev.migrate.model.sample.lombokclasses;

import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import java.time.LocalDate;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.Accessors;
import lombok.experimental.SuperBuilder;

/** Builders over several levels, and getters without a prefix. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SuperBuilder(toBuilder = true)
@NoArgsConstructor
@Getter
@Setter
public class Author extends Kept<Long> {
    private String name;
    private LocalDate born;

    @Entity
    @SuperBuilder(toBuilder = true)
    @NoArgsConstructor
    @EqualsAndHashCode(callSuper = true)
    @Accessors(fluent = true, chain = true)
    @Getter
    @Setter
    public static class Editor extends Author {
        private String desk;
        private boolean isChief;
    }
}
