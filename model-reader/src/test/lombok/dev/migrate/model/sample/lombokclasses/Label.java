package dev.migrate.model.sample.lombokclasses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import lombok.experimental.FieldDefaults;

@Entity
@IdClass(Label.Key.class)
@Getter
@Setter
@FieldDefaults(level = AccessLevel.PRIVATE)
public class Label {
    @Id
    @Column(length = 5)
    String language;

    @Id
    String text;

    String color;

    @Data
    @NoArgsConstructor
    @AllArgsConstructor
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private String language;
        private String text;
    }
}
