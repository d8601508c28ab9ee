package dev.migrate.model.sample.keyoverrides;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import java.util.List;
import java.util.Map;

/** Overrides reach into embeddables, and leave keys and values that are one column alone. */
@Entity
class Overridden {
    @Id
    Long id;

    @ElementCollection
    @AttributeOverride(name = "key", column = @Column(name = "k", length = 7))
    @AttributeOverride(name = "value", column = @Column(name = "v", length = 8))
    Map<String, String> texts;

    @ElementCollection
    @AttributeOverride(name = "key.x", column = @Column(name = "kx"))
    @AttributeOverride(name = "value.y", column = @Column(name = "vy"))
    Map<Place, Extent> extents;

    @ElementCollection
    @AttributeOverride(name = "key", column = @Column(name = "k", length = 7))
    @AttributeOverride(name = "value.y", column = @Column(name = "vy"))
    Map<String, Extent> named;

    @ElementCollection
    @AttributeOverride(name = "y", column = @Column(name = "yy"))
    List<Extent> listed;

    @ManyToMany
    @AttributeOverride(name = "key", column = @Column(name = "k", length = 3))
    Map<String, Overridden> others;

    @ElementCollection
    @Column(name = "amount")
    @MapKeyColumn(name = "word", length = 12)
    Map<String, Integer> amounts;
}
