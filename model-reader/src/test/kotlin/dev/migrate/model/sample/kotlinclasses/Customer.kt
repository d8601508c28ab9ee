package dev.migrate.model.sample.kotlinclasses

import jakarta.persistence.AttributeOverride
import jakarta.persistence.Column
import jakarta.persistence.ElementCollection
import jakarta.persistence.Embedded
import jakarta.persistence.Entity
import jakarta.persistence.EnumType
import jakarta.persistence.Enumerated
import jakarta.persistence.GeneratedValue
import jakarta.persistence.GenerationType
import jakarta.persistence.Id
import jakarta.persistence.Index
import jakarta.persistence.OneToMany
import jakarta.persistence.Table
import jakarta.persistence.Transient
import jakarta.persistence.Version
import jakarta.validation.constraints.NotNull
import jakarta.validation.constraints.Size
import org.hibernate.annotations.ColumnDefault

enum class State { NEW, KNOWN, LOST }

/** Annotations without a target go to the fields, except those of Bean Validation, which parameters take as well. */
@Entity
@Table(name = "kt_customer", indexes = [Index(columnList = "name, age")])
data class Customer(
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) val id: Long? = null,
    @Version var version: Int? = null,
    @Column(length = 100) var name: String,
    var nickname: String?,
    val age: Int = 0,
    val weight: Int?,
    @ColumnDefault("true") var isActive: Boolean = true,
    var isKnown: Boolean?,
    @Enumerated(EnumType.STRING) @Column(nullable = false) var state: State = State.NEW,
    @Embedded var home: Address,
    @Embedded @AttributeOverride(name = "city", column = Column(name = "work_town")) var work: Workplace?,
    @field:Column(name = "phone_number", unique = true) var phone: String?,
    @Size(max = 40) var onBoth: String,
    @param:Size(max = 41) var onParameter: String,
    @field:NotNull @field:Size(max = 42) var onField: String,
    @get:Size(max = 43) var onGetter: String,
    @ElementCollection var tags: MutableSet<String> = mutableSetOf(),
    @ElementCollection @Column(name = "points") val scores: Map<String, Int> = mapOf(),
    @OneToMany(mappedBy = "customer") val orders: List<PurchaseOrder> = mutableListOf(),
) {
    lateinit var code: String

    @JvmField final var plain: Double = 0.0

    @Column(precision = 12, scale = 2) var credit: java.math.BigDecimal = java.math.BigDecimal.ZERO

    final var quota: Short? = null
        private set

    @kotlin.jvm.Transient var counted: Int = 0

    @Transient var passing: String = ""

    @delegate:Transient val slug: String by lazy { name.lowercase() }

    val display: String
        get() = "$name ($code)"

    companion object {
        const val TABLE = "kt_customer"

        @JvmStatic var shared: String = ""

        @JvmField val LIMITS: List<Int> = listOf(1)

        lateinit var late: String
    }
}

val Customer.initial: Char get() = name[0]
