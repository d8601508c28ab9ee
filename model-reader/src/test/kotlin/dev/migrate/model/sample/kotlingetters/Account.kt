package dev.migrate.model.sample.kotlingetters

import jakarta.persistence.Access
import jakarta.persistence.AccessType
import jakarta.persistence.Column
import jakarta.persistence.ElementCollection
import jakarta.persistence.Embeddable
import jakarta.persistence.Embedded
import jakarta.persistence.Entity
import jakarta.persistence.Id
import jakarta.persistence.JoinColumn
import jakarta.persistence.ManyToOne
import jakarta.persistence.Transient
import org.hibernate.annotations.ColumnDefault

interface Named {
    val name: String

    @get:Column(name = "never_this")
    val title: String
}

/** Everything is said on getters, so that the properties are what counts. */
@Entity
class Account(
    @get:Id var id: Long,
    @get:Column(length = 50) override var name: String,
    override var title: String,
    @get:Column(name = "is_open") var isOpen: Boolean,
    var isClosed: Boolean,
    var isBlocked: Boolean?,
    @get:ManyToOne @get:JoinColumn(name = "parent_key") var parent: Account?,
    @get:Embedded var limits: Limits?,
    @get:ElementCollection var owners: MutableSet<String>,
    var URL: String,
    var xAxis: Int,
) : Named {
    @get:ColumnDefault("0")
    var balance: java.math.BigDecimal? = null

    @field:Column(name = "not_asked", length = 3)
    var remark: String? = null

    @get:Transient
    val total: Int
        get() = 3

    @field:Access(AccessType.FIELD)
    @get:Transient
    var hidden: String = ""

    internal var inside: String? = null
}

@Embeddable
class Limits(@get:Column(name = "per_day") var daily: Int, var monthly: Int?)
