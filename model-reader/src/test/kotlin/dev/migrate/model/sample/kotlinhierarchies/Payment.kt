package dev.migrate.model.sample.kotlinhierarchies

import jakarta.persistence.Column
import jakarta.persistence.DiscriminatorColumn
import jakarta.persistence.DiscriminatorValue
import jakarta.persistence.Entity
import jakarta.persistence.GeneratedValue
import jakarta.persistence.Id
import jakarta.persistence.Inheritance
import jakarta.persistence.InheritanceType
import jakarta.persistence.ManyToMany
import jakarta.persistence.ManyToOne
import jakarta.persistence.MappedSuperclass
import jakarta.persistence.OneToMany
import java.io.Serializable
import java.time.Instant

@MappedSuperclass
abstract class Identified<ID : Serializable> {
    @Id var id: ID? = null
}

@MappedSuperclass
abstract class Traced<ID : Serializable, out V> : Identified<ID>() {
    @Column(nullable = false, updatable = false) var created: Instant = Instant.EPOCH
    abstract val summary: V
}

/** An entity cannot be sealed, as Hibernate extends it at run time; what it extends can. */
@MappedSuperclass
sealed class Counted {
    @Id @GeneratedValue var id: Long? = null
}

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
abstract class Payment : Counted() {
    var amount: Long = 0

    @Entity
    @DiscriminatorValue("card")
    class Card(var number: String, val months: Int) : Payment()

    @Entity
    @DiscriminatorValue("cash")
    class Cash(var till: String?) : Payment()
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Party : Traced<Long, String>() {
    protected var tax: String? = null
}

@Entity
class Person(var first: String, var last: String) : Party() {
    override val summary: String get() = first
}

@Entity
class Company(var register: Int) : Party() {
    override var summary: String = ""

    @ManyToMany var members: MutableSet<Person> = mutableSetOf()

    @OneToMany(mappedBy = "employer") val jobs: Collection<Job> = mutableListOf()
}

@Entity
class Job : Traced<Int, Number>() {
    @ManyToOne var employer: Company? = null
    override val summary: Long = 4
}

@Entity
class Depot {
    @Id var code: String = ""

    @Entity
    class Bay(@Id var number: Int)
}
