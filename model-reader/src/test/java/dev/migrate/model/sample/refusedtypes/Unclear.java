package dev.migrate.model.sample.refusedtypes;

import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import java.util.Map;
import org.hibernate.annotations.CompositeType;
import org.hibernate.annotations.Struct;
import org.hibernate.annotations.Type;

@Entity
class Unclear {
    enum Level {
        LOW(10),
        HIGH(20);

        @jakarta.persistence.EnumeratedValue
        final int number;

        Level(int number) {
            this.number = number;
        }
    }

    interface Amount {}

    @Id
    Long id;

    @Type(Kinds.OfText.class)
    String typed;

    @CompositeType(Kinds.OfAmount.class)
    Amount amount;

    @Enumerated(EnumType.ORDINAL)
    Level level;

    @Convert(converter = Kinds.Flag.class)
    Boolean flag;

    @Struct(name = "place_type")
    Kinds.Place place;

    Kinds.Unknown unknown;

    @ElementCollection
    @MapKeyColumn(name = "place")
    Map<Kinds.Unknown, String> byUnknown;
}
