package dev.migrate.model.sample.sizedtypes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.util.List;

@Entity
class Bytes {
    @Id
    Long id;

    @Lob
    Byte[] boxedBytes;

    @Lob
    Character[] boxedCharacters;

    @Column(length = 30)
    List<String> list;
}
