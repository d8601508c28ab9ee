package dev.migrate.model.sample.namedlobs;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.MapKeyColumn;
import jakarta.validation.constraints.Size;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.util.List;
import java.util.Map;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;

/** A column that is named has a length as well, which MySQL's large objects take seriously. */
@Entity
class Scan {
    @Id
    Long id;

    @Lob
    String plainText;

    @Lob
    @Column(name = "named_text")
    String namedText;

    @Lob
    @Column(nullable = false)
    byte[] page;

    @Lob
    @Column(length = 255)
    char[] letters;

    @Lob
    @Column(length = Length.LONG32)
    String veryLong;

    @Lob
    @Nationalized
    @Column(name = "named_foreign")
    String foreign;

    @Lob
    @Column(name = "sized_text")
    @Size(max = 300)
    String sized;

    @Lob
    @Size(max = 300)
    String sizedOnly;

    @Lob
    @Column(name = "named_wrapped")
    Byte[] wrapped;

    @Column(name = "named_clob")
    Clob clob;

    @Column(name = "named_nclob")
    NClob nclob;

    @Column(name = "named_blob")
    Blob blob;

    Blob plainBlob;

    @JdbcTypeCode(SqlTypes.CLOB)
    @Column(name = "named_code")
    String byCode;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(name = "named_long")
    String byLongCode;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String plainLongCode;

    @JdbcTypeCode(SqlTypes.LONG32NVARCHAR)
    @Column(name = "named_national")
    String byNationalCode;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    @Column(name = "named_bytes")
    byte[] byBytesCode;

    @Lob
    @Column(name = "named_letters")
    Character[] wrappedLetters;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    @Column(name = "named_binary")
    byte[] byBinaryCode;

    @Embedded
    @AttributeOverride(name = "body", column = @Column(name = "front_body"))
    Sheet front;

    @Embedded
    @AttributeOverride(name = "head", column = @Column(name = "back_head"))
    @AttributeOverride(name = "body", column = @Column(name = "back_body", length = 70000))
    Sheet back;

    @ElementCollection
    @Lob
    @Column(name = "remark")
    List<String> remarks;

    @ElementCollection
    @MapKeyColumn(name = "heading")
    @Lob
    Map<String, String> chapters;
}
