package dev.migrate.model.sample.basictypes;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Others {
    @Id
    Long id;

    Boolean wBool;

    char[] chars;

    Character[] wChars;

    InetAddress inet;

    @Column(length = 40)
    InetAddress sizedInet;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> json;

    @JdbcTypeCode(SqlTypes.JSON)
    String jsonStr;

    String[] strArr;

    int[] intArr;

    List<String> strList;

    @Array(length = 5)
    List<Integer> intList5;

    @JdbcTypeCode(SqlTypes.SQLXML)
    String xml;

    @JdbcTypeCode(SqlTypes.INET)
    InetAddress inet2;

    @Convert(converter = org.hibernate.type.YesNoConverter.class)
    Boolean yn;

    @Convert(converter = org.hibernate.type.NumericBooleanConverter.class)
    Boolean numBool;

    @Convert(converter = org.hibernate.type.TrueFalseConverter.class)
    Boolean tf;

    @JdbcTypeCode(SqlTypes.CHAR)
    Boolean letter;

    @JdbcTypeCode(SqlTypes.INTEGER)
    boolean digit;
}
