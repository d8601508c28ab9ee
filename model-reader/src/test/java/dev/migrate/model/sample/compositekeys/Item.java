package dev.migrate.model.sample.compositekeys;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
class Item {
    @EmbeddedId
    ItemKey id;

    @MapsId("order")
    @ManyToOne
    ShopOrder parentOrder;
}
