package dev.migrate.model.sample.schemas;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;

@Entity
@Table(name = "in_sales", schema = "Sales", catalog = "Shop")
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
}
