package dev.migrate.model.sample.sizedtypes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;

/** Columns of another kind than the Java type's own have the sizes that the Java type brings along. */
@Entity
class Texts {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    byte fromByte;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    short fromShort;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    int fromInt;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    long fromLong;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    float fromFloat;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    double fromDouble;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    BigDecimal fromDecimal;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    BigInteger fromInteger;

    @JdbcTypeCode(SqlTypes.CHAR)
    long asCharacters;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Boolean asText;

    @JdbcTypeCode(SqlTypes.CHAR)
    Boolean asLetter;

    @JdbcTypeCode(SqlTypes.NCHAR)
    @Column(length = 4)
    String national;

    @Nationalized
    char nationalLetter;
}
