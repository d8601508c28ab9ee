package dev.migrate.model.sample.typedescriptors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaType;
import org.hibernate.annotations.AnyKeyJdbcType;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.ListIndexJavaType;
import org.hibernate.annotations.ListIndexJdbcType;
import org.hibernate.annotations.MapKeyJavaType;
import org.hibernate.annotations.MapKeyJdbcType;
import org.hibernate.type.descriptor.java.IntegerJavaType;
import org.hibernate.type.descriptor.java.LocaleJavaType;
import org.hibernate.type.descriptor.java.LongJavaType;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;
import org.hibernate.type.descriptor.jdbc.BinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.CharJdbcType;
import org.hibernate.type.descriptor.jdbc.InstantJdbcType;
import org.hibernate.type.descriptor.jdbc.IntegerJdbcType;
import org.hibernate.type.descriptor.jdbc.LongVarbinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.LongVarcharJdbcType;
import org.hibernate.type.descriptor.jdbc.NumericJdbcType;
import org.hibernate.type.descriptor.jdbc.OffsetDateTimeJdbcType;
import org.hibernate.type.descriptor.jdbc.RealJdbcType;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;
import org.hibernate.type.descriptor.jdbc.TimestampJdbcType;
import org.hibernate.type.descriptor.jdbc.TinyIntJdbcType;
import org.hibernate.type.descriptor.jdbc.VarbinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;

/** Types named by Hibernate's own descriptors. */
@Entity
class Described {
    enum Level {
        LOW,
        HIGH
    }

    @Id
    Long id;

    @JdbcType(VarcharJdbcType.class)
    UUID varcharUuid;

    @JdbcType(CharJdbcType.class)
    UUID charUuid;

    @JdbcType(BinaryJdbcType.class)
    UUID binaryUuid;

    @JdbcType(VarcharJdbcType.class)
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    Level varcharLevel;

    @JdbcType(SmallIntJdbcType.class)
    @Enumerated
    Level smallLevel;

    @JdbcType(LongVarcharJdbcType.class)
    String longString;

    @JdbcType(VarbinaryJdbcType.class)
    byte[] bytes;

    @JdbcType(LongVarbinaryJdbcType.class)
    byte[] longBytes;

    @JdbcType(NumericJdbcType.class)
    Duration duration;

    @JdbcType(TinyIntJdbcType.class)
    int tiny;

    @JdbcType(BigIntJdbcType.class)
    Integer big;

    @JdbcType(IntegerJdbcType.class)
    Boolean flag;

    @JdbcType(RealJdbcType.class)
    Double ratio;

    @JdbcType(TimestampJdbcType.class)
    Instant stamp;

    @JdbcType(InstantJdbcType.class)
    Instant instant;

    @JdbcType(OffsetDateTimeJdbcType.class)
    OffsetDateTime moment;

    @JavaType(LocaleJavaType.class)
    Locale locale;

    @JavaType(StringJavaType.class)
    String text;

    @ElementCollection
    @MapKeyJavaType(StringJavaType.class)
    @MapKeyJdbcType(CharJdbcType.class)
    Map<String, String> byLetter;

    @ElementCollection
    @OrderColumn
    @ListIndexJavaType(IntegerJavaType.class)
    @ListIndexJdbcType(SmallIntJdbcType.class)
    List<String> ordered;

    @ElementCollection
    @CollectionTable(name = "extensions")
    @CollectionId(column = @Column(name = "extension_id"), generator = "extension_ids")
    @CollectionIdJavaType(IntegerJavaType.class)
    @SequenceGenerator(name = "extension_ids", sequenceName = "extension_ids", allocationSize = 1)
    Collection<String> extensions;

    @ElementCollection
    @CollectionId(column = @Column(name = "row_id"), generator = "sequence")
    @CollectionIdJavaType(LongJavaType.class)
    Collection<String> numbered;

    @Any
    @AnyDiscriminator
    @AnyDiscriminatorValue(discriminator = "D", entity = Described.class)
    @AnyKeyJavaType(LongJavaType.class)
    @AnyKeyJdbcType(BigIntJdbcType.class)
    @Column(name = "any_kind")
    @JoinColumn(name = "any_key")
    Object anything;
}
