package dev.migrate.model.sample.basictypes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import org.hibernate.annotations.FractionalSeconds;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Times {
    @Id
    Long id;

    LocalDate localDate;

    LocalTime timeOfDay;

    LocalDateTime localDateTime;

    OffsetDateTime offsetDateTime;

    OffsetTime offsetTime;

    ZonedDateTime zonedDateTime;

    Instant instant;

    Duration duration;

    Year year;

    ZoneId zoneId;

    ZoneOffset zoneOffset;

    TimeZone timeZone;

    java.util.Date utilDate;

    @Temporal(TemporalType.DATE)
    java.util.Date tDate;

    @Temporal(TemporalType.TIME)
    java.util.Date tTime;

    @Temporal(TemporalType.TIMESTAMP)
    java.util.Date tTs;

    Calendar cal;

    java.sql.Date sqlDate;

    java.sql.Time sqlTime;

    @Column(precision = 3)
    LocalDateTime ldt3;

    Locale locale;

    YearMonth yearMonth;

    MonthDay monthDay;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime odtColumn;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(name = "atItsPlace", unique = true)
    OffsetDateTime named;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    OffsetDateTime odtNormalize;

    @Column(precision = 6)
    OffsetDateTime odt6;

    @FractionalSeconds(3)
    Instant fracSec;
}
