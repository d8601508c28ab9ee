package dev.migrate.model.sample.valuemaps;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Maps with keys and values of every kind. */
@Entity
class Board {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(name = "role_by_role")
    Map<Role, Role> roleByRole;

    @ManyToMany
    @JoinTable(name = "role_by_position")
    Map<Position, Role> roleByPosition;

    @OneToMany
    @JoinColumn(name = "board_fk")
    @MapKeyColumn(name = "kind", length = 20)
    Map<String, Piece> pieceByKind;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<DayOfWeek, String> textByDay;

    @ElementCollection
    Map<Month, Integer> numberByMonth;

    @ElementCollection
    Map<LocalDate, Position> positionByDate;

    @ElementCollection
    @MapKeyJoinColumn(name = "role_key")
    Map<Role, Position> positionByRole;

    @ElementCollection
    @MapKeyColumn(name = "k", length = 40)
    @Column(name = "v", length = 4000)
    Map<String, String> properties;

    @ElementCollection
    @MapKeyClass(Integer.class)
    @Column(name = "val")
    Map<?, String> anyByNumber;

    @OneToMany(mappedBy = "board")
    @MapKey(name = "name")
    Map<String, Piece> byProperty;

    @OneToMany(mappedBy = "other")
    @MapKeyColumn(name = "other_key")
    Map<String, Piece> byColumnThere;

    @ElementCollection
    Map<UUID, byte[]> bytesById;

    @ElementCollection
    Map<Locale, Boolean> flagByLocale;
}
