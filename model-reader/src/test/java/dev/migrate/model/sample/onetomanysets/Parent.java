package dev.migrate.model.sample.onetomanysets;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
class Parent {
    @Id
    Long id;

    @OneToMany
    Set<Kid> kids;

    @OneToMany
    @JoinTable(name = "nephews")
    List<Kid> nephews;

    @OneToMany
    @OrderColumn
    @JoinTable(name = "ordered")
    List<Kid> ordered;

    @ManyToMany
    @OrderColumn(name = "pos")
    @JoinTable(name = "many_ordered")
    List<Kid> manyOrdered;

    @ManyToMany
    @JoinTable(name = "collected")
    Collection<Kid> collected;

    @OneToMany
    @JoinColumn(name = "kid_parent")
    @OrderColumn(name = "kid_pos", nullable = false)
    List<Kid> placed;

    @OneToMany(mappedBy = "parent")
    @OrderColumn
    List<Kid> mapped;

    @OneToMany
    @JoinColumn(name = "named_parent")
    @MapKeyColumn(name = "kid_key", length = 20)
    Map<String, Kid> keyed;

    @OneToMany(mappedBy = "second")
    @MapKey(name = "name")
    Map<String, Kid> byName;
}
