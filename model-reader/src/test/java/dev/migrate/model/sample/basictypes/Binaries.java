package dev.migrate.model.sample.basictypes;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.sql.Blob;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Binaries {
    @Id
    Long id;

    byte pByte;

    Byte wByte;

    UUID uuid;

    byte[] bytes;

    @Column(length = 16)
    byte[] bytes16;

    @Column(length = 70000)
    byte[] bytes70000;

    @Lob
    byte[] lobBytes;

    Byte[] wBytes;

    Blob blobValue;

    Serializable1 ser;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    UUID uuidVarchar;

    @JdbcTypeCode(SqlTypes.CHAR)
    UUID uuidChar;

    @JdbcTypeCode(SqlTypes.BINARY)
    UUID uuidBin;

    @Column(length = 36)
    UUID uuidLen36;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    byte[] longvarbinary;

    @Lob
    @Column(length = 70000)
    byte[] lobBytes70000;

    @Lob
    @Basic
    java.io.Serializable lobSer;
}
