package dev.migrate.model.sample.kotlinclasses

import jakarta.persistence.Column
import jakarta.persistence.Entity
import jakarta.persistence.Id
import kotlin.time.Duration

@JvmInline
value class StockId(val value: Long)

@JvmInline
value class Sku(val value: String)

/** Value classes: the field has the type of what is in them, the getter a name of the compiler's. */
@Entity
class Stock(
    @Id val id: StockId,
    @Column(length = 20) var sku: Sku,
    var substitute: Sku?,
    var pieces: UInt,
    var grains: ULong,
    var small: UByte,
    var kept: Duration,
    internal var shelf: String,
)
