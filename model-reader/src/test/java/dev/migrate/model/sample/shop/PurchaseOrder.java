package dev.migrate.model.sample.shop;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

@Entity
@Table(
        name = "purchase_orders",
        comment = "what was bought",
        check = @CheckConstraint(name = "ck_total", constraint = "total >= 0"))
class PurchaseOrder {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    Customer customer;

    @ManyToOne
    @JoinColumn(name = "approver", nullable = true)
    Customer approvedBy;

    @Column(precision = 12, scale = 2, comment = "in euros")
    BigDecimal total;

    @OneToMany
    @JoinColumn(name = "order_id", nullable = false)
    List<Line> lines;

    @OneToMany
    @JoinColumn
    List<Line> extraLines;

    @ManyToMany
    @JoinTable(
            name = "order_tags",
            joinColumns = @JoinColumn(name = "order_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    Set<Tag> tags;

    @ManyToOne
    @JoinColumn(name = "tagName", referencedColumnName = "tagName")
    Tag byName;
}
