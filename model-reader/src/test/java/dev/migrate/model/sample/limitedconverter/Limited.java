package dev.migrate.model.sample.limitedconverter;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Limited {
    @Id
    Long id;

    @Convert(converter = FlagConverter.class)
    Boolean flag;
}
