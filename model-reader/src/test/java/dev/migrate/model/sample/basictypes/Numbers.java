package dev.migrate.model.sample.basictypes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Numbers {
    @Id
    Long id;

    boolean pBool;

    short pShort;

    Short wShort;

    int pInt;

    Integer wInt;

    long pLong;

    Long wLong;

    float pFloat;

    Float wFloat;

    double pDouble;

    Double wDouble;

    BigDecimal decimal38;

    @Column(precision = 19, scale = 4)
    BigDecimal dec19_4;

    BigInteger bigInteger;

    @Column(precision = 20)
    BigInteger bigint20;

    @JdbcTypeCode(SqlTypes.TINYINT)
    int tinyCode;

    @Column(precision = 10)
    Float floatP10;

    @Column(precision = 10)
    Double doubleP10;

    @Column(scale = 2)
    BigDecimal decScale2;

    @Column(precision = 45, scale = 10)
    BigDecimal dec45;
}
