package dev.migrate.model.sample.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "tag_pk", columnNames = "id"))
class Tag {
    @Id
    Integer id;

    @Column(name = "tagName", unique = true)
    String name;

    @ManyToMany(mappedBy = "favTags")
    Set<Customer> fans;
}
