package dev.migrate.model.sample.quotednames;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Set;

@Entity
@Table(name = "`Order`", indexes = @Index(name = "`Ix_Total`", columnList = "`Total`"))
class Order {
    @Id
    @GeneratedValue
    @Column(name = "`ID`")
    Long id;

    @Column(name = "`Total`")
    BigDecimal total;

    @Enumerated(EnumType.STRING)
    @Column(name = "`State`")
    State state;

    @ManyToOne
    Order parent;

    @ManyToOne
    @JoinColumn(name = "\"Other\"")
    Order other;

    @ElementCollection
    Set<String> labels;

    @ManyToMany
    Set<Order> related;
}
