package dev.migrate.dialect.postgresql;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Names for what nobody has named: those that PostgreSQL gives, so that the same object is found again when it is to be
 * dropped. Only a check's name is another one, since the server numbers them.
 */
final class DefaultNames {
    private DefaultNames() {}

    static Table in(Table table) {
        ObjectName name = table.name();
        return table.withPrimaryKey(table.primaryKey() == null ? null : of(name, table.primaryKey()))
                .withUniques(
                        table.uniques().stream().map(unique -> of(name, unique)).toList())
                .withForeignKeys(
                        table.foreignKeys().stream().map(key -> of(name, key)).toList())
                .withChecks(
                        table.checks().stream().map(check -> of(name, check)).toList())
                .withIndexes(
                        table.indexes().stream().map(index -> of(name, index)).toList());
    }

    static PrimaryKey of(ObjectName table, PrimaryKey key) {
        return key.withName(name(key, table, "", "pkey"));
    }

    static UniqueConstraint of(ObjectName table, UniqueConstraint unique) {
        return unique.withName(name(unique, table, joined(unique.columns()), "key"));
    }

    static ForeignKey of(ObjectName table, ForeignKey key) {
        return key.withName(name(key, table, joined(key.columns()), "fkey"));
    }

    static CheckConstraint of(ObjectName table, CheckConstraint check) {
        CRC32 checksum = new CRC32();
        checksum.update(check.expression().getBytes(StandardCharsets.UTF_8));
        return check.withName(name(check, table, Long.toHexString(checksum.getValue()), "check"));
    }

    static Index of(ObjectName table, Index index) {
        List<String> columns = index.parts().stream().map(DefaultNames::column).toList();
        return index.withName(index.name() == null ? name(table, joined(columns), "idx") : index.name());
    }

    private static String column(IndexPart part) {
        return Objects.requireNonNullElse(part.column(), "expr");
    }

    private static String joined(List<String> columns) {
        return columns.stream().collect(Collectors.joining("_"));
    }

    private static String name(Constraint constraint, ObjectName table, String columns, String kind) {
        @Nullable String given = constraint.name();
        return given == null ? name(table, columns, kind) : given;
    }

    private static String name(ObjectName table, String columns, String kind) {
        if (columns.isEmpty()) {
            return PostgresqlIdentifiers.truncate(table.name(), 62 - kind.length()) + "_" + kind;
        }
        return SerialSequences.usualName(table, columns, kind).name();
    }
}
