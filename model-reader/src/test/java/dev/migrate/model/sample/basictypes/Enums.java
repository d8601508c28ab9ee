package dev.migrate.model.sample.basictypes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Enums {
    @Id
    Long id;

    E1 enumDefault;

    @Enumerated(EnumType.STRING)
    E1 enumString;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    E1 enumString20;

    @Enumerated
    E1 enumOrdinal;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Enumerated(EnumType.STRING)
    E1 varcharEnum;

    java.time.DayOfWeek dayOfWeek;

    @Enumerated(EnumType.STRING)
    java.time.DayOfWeek dayOfWeekStr;

    @Column(length = 300)
    @Enumerated(EnumType.STRING)
    E1 enumStr300;

    java.util.List<E1> enumList;
}
