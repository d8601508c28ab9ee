package dev.migrate.model.sample.basictypes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.net.URL;
import java.sql.Clob;
import java.sql.NClob;
import java.util.Currency;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;

@Entity
class Texts {
    @Id
    Long id;

    char pChar;

    Character wChar;

    String str;

    @Column(length = 40)
    String str40;

    @Column(length = 32601)
    String str32601;

    @Column(length = 70000)
    String str70000;

    @Column(length = 20000000)
    String str20M;

    @Lob
    String lobStr;

    @Nationalized
    String nstr;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String longvarchar;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String long32;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 2)
    String fixedChar;

    Clob clob;

    NClob nclob;

    Currency currency;

    URL url;

    Class<?> clazz;

    @Column(length = 1)
    char char1;

    @Column(length = 10)
    char char10;

    @Lob
    @Column(length = 1000)
    String lob1000;

    @Column(length = 65535)
    String str65535;

    @Column(length = 65536)
    String str65536;

    @Column(length = 32600)
    String str32600;
}
