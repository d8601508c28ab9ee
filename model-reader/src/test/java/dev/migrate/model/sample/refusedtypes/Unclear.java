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
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.Struct;
import org.hibernate.annotations.Type;

@Entity
class Unclear {
    enum Level {
        LOW,
        HIGH;

        @jakarta.persistence.EnumeratedValue
        final int number;

        Level() {
            this.number = 10 * (1 + name().length());
        }
    }

    interface Amount {}

    @Id
    Long id;

    @Type(value = Kinds.OfText.class, parameters = @Parameter(name = "size", value = "7"))
    String typed;

    @CompositeType(Kinds.OfAmount.class)
    Amount amount;

    @Enumerated(EnumType.ORDINAL)
    Level level;

    @Convert(converter = Kinds.Flag.class)
    Boolean flag;

    @Struct(name = "place_type", schema = "geo", catalog = "world")
    Kinds.Place place;

    Kinds.Unknown unknown;

    @ElementCollection
    @MapKeyColumn(name = "place")
    Map<Kinds.Unknown, String> byUnknown;
}
