package dev.migrate.model.sample.schemas;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "in_sales", schema = "Sales", catalog = "Shop")
@SecondaryTable(name = "in_sales_more", schema = "Other", catalog = "Cat")
class InSales {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @CollectionTable(name = "parts", schema = "Other", catalog = "Cat")
    Set<String> parts;

    @ElementCollection
    Set<String> plainParts;

    @ManyToOne
    InSales parent;

    @ManyToMany
    Set<InSales> friends;

    @ManyToMany
    @JoinTable(name = "enemies", schema = "Other", catalog = "Cat")
    Set<InSales> enemies;

    @Column(table = "in_sales_more")
    String more;
}
