package dev.migrate.model.sample.idclasscolumns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.Objects;

/** The id class has mapping annotations, so that Hibernate takes the columns from there, whatever the entity says. */
@Entity
@IdClass(SeatId.class)
class Seat {
    @Id
    long hall;

    @Id
    @Column(name = "row_of_seat", length = 40)
    String line;

    int price;
}

class SeatId implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "hall_id")
    long hall;

    @Column(name = "line_name", length = 5)
    String line;

    @Override
    public boolean equals(Object other) {
        return other instanceof SeatId id && id.hall == hall && Objects.equals(id.line, line);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hall, line);
    }
}

@Entity
class Ticket {
    @Id
    Long id;

    @ManyToOne
    Seat seat;
}

class PlaceId implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "place_no")
    long number;

    String zone;

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceId id && id.number == number && Objects.equals(id.zone, zone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, zone);
    }
}

/** One annotation is enough: the other column has its default name then. */
@MappedSuperclass
@IdClass(PlaceId.class)
abstract class Placed {
    @Id
    long number;

    @Id
    @Column(name = "zone_name", length = 40)
    String zone;
}

@Entity
class Stand extends Placed {
    String goods;
}
