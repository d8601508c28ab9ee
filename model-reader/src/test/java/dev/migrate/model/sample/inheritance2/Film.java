package dev.migrate.model.sample.inheritance2;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.util.Set;

@Entity
@SecondaryTable(name = "film_extra", pkJoinColumns = @PrimaryKeyJoinColumn(name = "film_id"))
class Film extends Media {
    @Column(table = "film_extra", nullable = false)
    String studio;

    int minutes;

    @Enumerated(EnumType.STRING)
    Genre genre;

    @OneToOne
    Film sequel;

    @ManyToMany
    Set<Film> related;

    @ElementCollection
    Set<String> tags;

    @Embedded
    Rating rating;
}
