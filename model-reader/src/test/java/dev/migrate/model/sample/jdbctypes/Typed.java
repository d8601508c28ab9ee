package dev.migrate.model.sample.jdbctypes;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.AnyKeyJdbcTypeCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.annotations.ListIndexJdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Typed {
    enum Mood {
        SAD,
        OK,
        HAPPY
    }

    @Id
    Long id;

    @Enumerated
    Mood mood;

    @ElementCollection
    @MapKeyJdbcTypeCode(SqlTypes.SMALLINT)
    Map<Integer, String> byNumber;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Mood, String> byMood;

    @ElementCollection
    @OrderColumn
    @ListIndexJdbcTypeCode(SqlTypes.SMALLINT)
    List<String> ordered;

    @ElementCollection
    @OrderColumn(name = "place")
    @ListIndexBase(1)
    List<String> fromOne;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    UUID uuid;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String text;

    @Any
    @AnyDiscriminator
    @AnyDiscriminatorValue(discriminator = "T", entity = Typed.class)
    @AnyKeyJavaClass(Integer.class)
    @AnyKeyJdbcTypeCode(SqlTypes.BIGINT)
    @Column(name = "any_kind")
    @JoinColumn(name = "any_key")
    Object anything;
}
