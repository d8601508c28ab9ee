package dev.migrate.model.sample.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
class Tag {
    @Id
    Integer id;

    @Column(name = "tagName", unique = true)
    String name;

    @ManyToMany(mappedBy = "favTags")
    Set<Customer> fans;
}
