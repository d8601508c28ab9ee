package dev.migrate.model.sample.otherkeys;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.Set;

/** Collections that are found by another column than the key. */
@Entity
class Product {
    @Id
    Long id;

    @Column(name = "sku_code", length = 20, unique = true)
    String sku;

    @ManyToMany
    @JoinTable(
            name = "product_links",
            joinColumns = @JoinColumn(name = "from_sku", referencedColumnName = "sku_code"),
            inverseJoinColumns = @JoinColumn(name = "to_sku", referencedColumnName = "sku_code"))
    Set<Product> links;

    @ElementCollection
    @CollectionTable(joinColumns = @JoinColumn(name = "sku", referencedColumnName = "sku_code"))
    Set<String> words;

    @OneToMany
    @JoinColumn(name = "parent_sku", referencedColumnName = "sku_code")
    Set<Product> parts;
}
