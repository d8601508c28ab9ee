package dev.migrate.model.sample.sizedtypes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Numbers {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    double fromDouble;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    float fromFloat;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    long fromLong;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    int asDouble;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Boolean asNumber;

    @JdbcTypeCode(SqlTypes.TINYINT)
    boolean asByte;

    @JdbcTypeCode(SqlTypes.BIT)
    boolean asBit;

    @Column(precision = 5)
    float fewDigits;
}
