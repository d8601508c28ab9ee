package dev.migrate.model.sample.aggregates;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Profile {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Settings settings;

    @Embedded
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "home_doc")
    Settings home;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> labels;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> tags;

    @JdbcTypeCode(SqlTypes.JSON)
    Plain plain;
}
