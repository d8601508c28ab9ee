package dev.migrate.model.sample.largekeys;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import java.util.Set;
import java.util.UUID;

/** Sets of what one database or another takes for too large to be in a key. */
@Entity
class Archive {
    @Id
    Long id;

    @ElementCollection
    @Column(nullable = false)
    @Lob
    Set<String> texts;

    @ElementCollection
    @Column(nullable = false, length = 100_000)
    Set<String> pages;

    @ElementCollection
    @Column(nullable = false, length = 20_000_000)
    Set<String> books;

    @ElementCollection
    @Column(nullable = false)
    Set<byte[]> hashes;

    @ElementCollection
    @Column(nullable = false)
    Set<UUID> describedNumbers;

    @ElementCollection
    Set<UUID> plainNumbers;

    @ElementCollection
    Set<Note> notes;

    @ManyToMany
    Set<Hashed> hashed;

    @ManyToMany
    Set<Numbered> numbered;

    @ManyToMany
    Set<Described> described;
}
