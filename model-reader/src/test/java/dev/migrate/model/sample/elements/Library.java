package dev.migrate.model.sample.elements;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
class Library {
    @Id
    Long id;

    @ElementCollection
    Set<String> topics;

    @ElementCollection
    @Column(name = "room", nullable = false, length = 30)
    Set<String> rooms;

    @ElementCollection
    List<Integer> numbers;

    @ElementCollection
    @OrderColumn
    List<String> ordered;

    @ElementCollection
    @CollectionTable(
            name = "library_hours",
            joinColumns = @JoinColumn(name = "lib", foreignKey = @ForeignKey(name = "fk_hours")),
            indexes = @Index(columnList = "open_day"))
    @MapKeyColumn(name = "open_day", length = 10)
    @Column(name = "hours")
    Map<String, String> hours;

    @ElementCollection
    Map<Long, Level> levels;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @MapKeyEnumerated(EnumType.STRING)
    Map<Level, Level> upgrades;

    @ElementCollection
    Set<Level> levelSet;

    @ElementCollection
    @Lob
    Set<String> longTexts;

    @ElementCollection
    Set<Shelf> shelves;

    @ElementCollection
    @OrderColumn(name = "place")
    @AttributeOverride(name = "label", column = @Column(name = "shelf_label", length = 7))
    List<Shelf> shelfList;

    @ElementCollection
    @AttributeOverride(name = "value.label", column = @Column(name = "val_label"))
    @AttributeOverride(name = "key.label", column = @Column(name = "key_label"))
    @AttributeOverride(name = "key.width", column = @Column(name = "key_width"))
    @AttributeOverride(name = "key.kind.code", column = @Column(name = "key_code"))
    @AssociationOverride(name = "key.keeper", joinColumns = @JoinColumn(name = "key_keeper"))
    Map<Shelf, Shelf> shelfMap;

    @ElementCollection
    Set<Exact> exacts;

    @ElementCollection
    @MapKeyJoinColumn(name = "keeper_id")
    Map<Keeper, Integer> shifts;

    @ElementCollection
    Map<Keeper, String> plainKeepers;

    @ElementCollection
    @CollectionTable(uniqueConstraints = @UniqueConstraint(columnNames = "tags"))
    Set<String> tags;

    @ElementCollection
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<String> cascading;

    @OneToMany
    Map<String, Keeper> keepersByName;

    @ManyToMany
    @JoinTable(name = "deputies")
    Map<Keeper, Keeper> deputies;

    @OneToMany(mappedBy = "library")
    @MapKeyColumn(name = "nick")
    Map<String, Keeper> byNick;

    @OneToMany
    @JoinColumn(name = "lib_id")
    @MapKeyJoinColumn(name = "other_keeper")
    Map<Keeper, Keeper> byKeeper;
}
