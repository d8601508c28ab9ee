package dev.migrate.runner;

import dev.migrate.dialect.Dialect;
import dev.migrate.revision.RevisionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A row of the version table as SQL text. */
final class VersionRowSql {
    static final String REVISION = "revision";
    static final String DOWN_REVISION = "down_revision";
    static final String MESSAGE = "message";
    static final String CHECKSUM = "checksum";
    static final String APPLIED_AT = "applied_at";
    static final String APPLIED_BY = "applied_by";
    static final String DURATION_MS = "duration_ms";
    static final String STATE = "state";
    static final String STATEMENT = "statement";

    /** In the order of the table, and of {@link #literals}. */
    private static final List<String> COLUMNS =
            List.of(REVISION, DOWN_REVISION, MESSAGE, CHECKSUM, APPLIED_AT, APPLIED_BY, DURATION_MS, STATE, STATEMENT);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Dialect dialect;

    VersionRowSql(Dialect dialect) {
        this.dialect = dialect;
    }

    String quoted(String column) {
        return dialect.identifiers().quote(column);
    }

    String columns() {
        return COLUMNS.stream().map(this::quoted).collect(Collectors.joining(", "));
    }

    String values(AppliedRevision row) {
        return String.join(", ", literals(row));
    }

    String assignments(AppliedRevision row) {
        List<String> literals = literals(row);
        List<String> assignments = new ArrayList<>();
        for (int i = 1; i < COLUMNS.size(); i++) {
            assignments.add(quoted(COLUMNS.get(i)) + " = " + literals.get(i));
        }
        return String.join(", ", assignments);
    }

    /** A condition that only this row fulfils, and only as long as no other runner has moved it on. */
    String isStill(AppliedRevision row) {
        return quoted(REVISION) + " = " + text(row.revision().value()) + " AND " + quoted(STATE) + " = "
                + text(row.state().word()) + " AND " + quoted(STATEMENT) + " = " + row.statement();
    }

    private List<String> literals(AppliedRevision row) {
        String parents = row.downRevisions().stream().map(RevisionId::value).collect(Collectors.joining(","));
        return List.of(
                text(row.revision().value()),
                text(parents),
                text(row.message()),
                text(row.checksum()),
                text(time(row.appliedAt())),
                text(row.appliedBy()),
                Long.toString(row.duration().toMillis()),
                text(row.state().word()),
                Integer.toString(row.statement()));
    }

    private String text(String value) {
        return value.isEmpty() ? "NULL" : dialect.ddl().literal(withoutControls(value));
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** PostgreSQL stores no NUL character, and no message means one. */
    private static String withoutControls(String value) {
        return value.replace('\0', ' ');
    }
}
