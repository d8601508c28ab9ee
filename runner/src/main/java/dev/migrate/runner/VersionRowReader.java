package dev.migrate.runner;

import dev.migrate.revision.RevisionId;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Turns what a query on the version table gives into rows. */
final class VersionRowReader {
    private final ObjectName table;

    VersionRowReader(ObjectName table) {
        this.table = table;
    }

    AppliedRevisions read(ResultSet result) throws SQLException {
        List<AppliedRevision> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(row(result));
        }
        return new AppliedRevisions(rows);
    }

    private AppliedRevision row(ResultSet result) throws SQLException {
        String id = text(result, VersionRowSql.REVISION);
        try {
            return new AppliedRevision(
                    new RevisionId(id),
                    ids(text(result, VersionRowSql.DOWN_REVISION)),
                    text(result, VersionRowSql.MESSAGE),
                    text(result, VersionRowSql.CHECKSUM),
                    time(text(result, VersionRowSql.APPLIED_AT)),
                    text(result, VersionRowSql.APPLIED_BY),
                    Duration.ofMillis(result.getLong(VersionRowSql.DURATION_MS)),
                    state(text(result, VersionRowSql.STATE)),
                    result.getInt(VersionRowSql.STATEMENT));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MigrateException(
                    ErrorKind.HISTORY,
                    "The row of revision `" + id + "` cannot be understood: " + e.getMessage(),
                    table.toString(),
                    "Correct the row by hand, or let `migrate stamp --purge` write the table anew.",
                    e);
        }
    }

    private static String text(ResultSet result, String column) throws SQLException {
        return Objects.requireNonNullElse(result.getString(column), "");
    }

    private static List<RevisionId> ids(String list) {
        return list.isEmpty()
                ? List.of()
                : Stream.of(list.split(",", -1))
                        .map(String::strip)
                        .map(RevisionId::new)
                        .toList();
    }

    private static Instant time(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    private static State state(String word) {
        return Arrays.stream(State.values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no state `" + word + "`"));
    }
}
