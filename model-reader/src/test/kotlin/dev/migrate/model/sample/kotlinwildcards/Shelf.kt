package dev.migrate.model.sample.kotlinwildcards

import jakarta.persistence.Entity
import jakarta.persistence.Id
import jakarta.persistence.JoinColumn
import jakarta.persistence.ManyToMany
import jakarta.persistence.ManyToOne
import jakarta.persistence.OneToMany

/** Kotlin writes `List<out Book>` for a `var` whose elements are of an open class; Hibernate 6 does not take that. */
@Entity
class Shelf(@Id var id: Long) {
    @OneToMany(mappedBy = "shelf") var books: List<Book> = mutableListOf()

    @ManyToMany var guests: Set<Book> = mutableSetOf()

    @OneToMany @JoinColumn(name = "slot") var bySlot: Map<String, Book> = mutableMapOf()

}

@Entity
class Book(@Id var isbn: String, @ManyToOne var shelf: Shelf?)
