package dev.migrate.model.sample.constrainedsets;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collections whose tables have unique constraints of their own, which can stand in for a primary key. */
@Entity
class Node {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(
            name = "node_pairs",
            joinColumns = @JoinColumn(name = "from_id"),
            inverseJoinColumns = @JoinColumn(name = "to_id"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"to_id", "from_id"}))
    Set<Node> pairs;

    @ManyToMany
    @JoinTable(
            name = "node_singles",
            joinColumns = @JoinColumn(name = "from_id"),
            inverseJoinColumns = @JoinColumn(name = "to_id"),
            uniqueConstraints = @UniqueConstraint(columnNames = "from_id"))
    Set<Node> singles;

    @ManyToMany
    @JoinTable(
            name = "node_targets",
            joinColumns = @JoinColumn(name = "from_id"),
            inverseJoinColumns = @JoinColumn(name = "to_id", unique = true))
    Set<Node> targets;

    @ManyToMany
    @JoinTable(
            name = "node_places",
            joinColumns = @JoinColumn(name = "from_id"),
            inverseJoinColumns = @JoinColumn(name = "to_id"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"from_id", "place"}))
    @OrderColumn(name = "place")
    List<Node> places;

    @ManyToMany
    @JoinTable(
            name = "node_names",
            joinColumns = @JoinColumn(name = "from_id"),
            inverseJoinColumns = @JoinColumn(name = "to_id"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"from_id", "name"}))
    @MapKeyColumn(name = "name")
    Map<String, Node> named;

    @OneToMany
    @JoinTable(
            name = "node_parts",
            joinColumns = @JoinColumn(name = "from_id"),
            inverseJoinColumns = @JoinColumn(name = "to_id"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"from_id", "to_id"}))
    Set<Node> parts;

    @ElementCollection
    @CollectionTable(
            name = "node_words",
            joinColumns = @JoinColumn(name = "node_id"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"node_id", "word"}))
    @Column(name = "word", nullable = false)
    Set<String> words;

    @ElementCollection
    @CollectionTable(name = "node_codes", joinColumns = @JoinColumn(name = "node_id"))
    @Column(name = "code", nullable = false, unique = true)
    Set<String> codes;

    @ElementCollection
    @CollectionTable(name = "node_marks", joinColumns = @JoinColumn(name = "node_id", unique = true))
    @Column(name = "mark", nullable = false)
    Set<String> marks;
}
