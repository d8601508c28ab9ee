package dev.migrate.model.sample.zones;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Zoned {
    @Id
    Long id;

    @TimeZoneStorage(TimeZoneStorageType.AUTO)
    OffsetDateTime auto;

    @TimeZoneStorage(TimeZoneStorageType.DEFAULT)
    OffsetDateTime byDefault;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    OffsetDateTime natively;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    ZonedDateTime normalized;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    ZonedDateTime utc;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetTime time;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    OffsetTime plainTime;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    OffsetTime utcTime;
}
