package dev.migrate.model.sample.compositekeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class ShopOrderLine {
    @Id
    Long id;

    @ManyToOne
    ShopOrder order;

    @ManyToOne
    @JoinColumn(name = "other_number", referencedColumnName = "number")
    @JoinColumn(name = "other_shop", referencedColumnName = "shop")
    ShopOrder otherOrder;
}
