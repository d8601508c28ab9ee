package dev.migrate.model.sample.zones;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

/** What annotations mean for a time and the column beside it that keeps the zone. */
@Entity
@SecondaryTable(name = "beside_more")
class Beside {
    @Id
    Long id;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "its_offset")
    ZonedDateTime named;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "defined_offset", columnDefinition = "bigint")
    OffsetDateTime defined;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(columnDefinition = "bigint")
    OffsetDateTime unnamed;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(table = "beside_more", name = "elsewhere")
    @TimeZoneColumn(table = "beside_more", name = "elsewhere_offset")
    OffsetDateTime elsewhere;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(table = "beside_more", name = "more")
    OffsetDateTime more;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(name = "required_at", nullable = false, unique = true)
    OffsetDateTime required;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(nullable = false, unique = true, precision = 3)
    OffsetDateTime unnamedColumn;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Basic(optional = false)
    OffsetDateTime notOptional;

    @TimeZoneStorage
    @NotNull
    OffsetDateTime validated;

    @TimeZoneStorage
    @Comment("when")
    OffsetDateTime commented;

    @TimeZoneStorage
    @ColumnDefault("null")
    OffsetDateTime defaulted;

    @TimeZoneStorage
    @Check(constraints = "id > 0")
    OffsetDateTime checked;

    @TimeZoneStorage
    @NaturalId
    OffsetDateTime identifying;
}
