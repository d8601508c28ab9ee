package dev.migrate.model.sample.kotlinclasses

import jakarta.persistence.AttributeConverter
import jakarta.persistence.Column
import jakarta.persistence.Converter
import jakarta.persistence.ElementCollection
import jakarta.persistence.Embeddable
import jakarta.persistence.EmbeddedId
import jakarta.persistence.Entity
import jakarta.persistence.FetchType
import jakarta.persistence.Id
import jakarta.persistence.IdClass
import jakarta.persistence.JoinColumn
import jakarta.persistence.Lob
import jakarta.persistence.ManyToMany
import jakarta.persistence.ManyToOne
import jakarta.persistence.MapKeyColumn
import jakarta.persistence.OneToMany
import jakarta.persistence.OneToOne
import jakarta.persistence.OrderColumn
import java.math.BigDecimal
import java.time.Instant
import java.time.LocalDate
import java.util.Date
import java.util.UUID

typealias Labels = MutableSet<Label>

@Entity
class PurchaseOrder(
    @Id var id: UUID,
    @ManyToOne(optional = false, fetch = FetchType.LAZY) @JoinColumn(name = "customer_key") var customer: Customer,
    @ManyToOne var referrer: Customer?,
    @ManyToMany var labels: Labels = mutableSetOf(),
    @ManyToMany @MapKeyColumn(name = "slot") var bySlot: MutableMap<String, @JvmSuppressWildcards Label> = mutableMapOf(),
    @ElementCollection @OrderColumn var notes: MutableList<String> = mutableListOf(),
    @OneToMany @JoinColumn(name = "order_id") val lines: Set<@JvmSuppressWildcards Line> = mutableSetOf(),
) {
    var placed: Instant = Instant.EPOCH
    var due: LocalDate? = null

    var paid: Date? = null

    @Lob var text: String? = null
    var signature: ByteArray? = null
    var letter: Char = 'a'
    var total: Money = Money(BigDecimal.ZERO)
    var deposit: Money? = null

    @OneToOne var slip: Slip? = null
}

@Entity
open class Label(@Id open var name: String, open val color: String?)

@Entity
@IdClass(LineId::class)
class Line(@Id var number: Int, @Id @Column(name = "product_code") var product: String, var amount: Long)

data class LineId(var number: Int = 0, var product: String = "") : java.io.Serializable

@Embeddable
data class SlipId(val year: Int, val series: String) : java.io.Serializable

@Entity
class Slip(@EmbeddedId val id: SlipId, var note: String)

data class Money(val amount: BigDecimal)

@Converter(autoApply = true)
class MoneyConverter : AttributeConverter<Money, BigDecimal?> {
    override fun convertToDatabaseColumn(money: Money?): BigDecimal? = money?.amount

    override fun convertToEntityAttribute(amount: BigDecimal?): Money? = amount?.let { Money(it) }
}
