package dev.migrate.model.sample.kotlinclasses

import jakarta.persistence.Column
import jakarta.persistence.Embeddable
import jakarta.persistence.Embedded

@Embeddable
data class Address(@Column(length = 60) val street: String, val city: String?, @Embedded val place: Place)

/** A value without an identity; nothing in it may be null in Kotlin, which says nothing to the database. */
@Embeddable
class Place(val latitude: Double, val longitude: Double?)

@Embeddable
data class Workplace(val company: String, val city: String, @Column(name = "work_floor") val floor: Int)
