package dev.migrate.dialect.postgresql;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.Index;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.ServerVersion;
import dev.migrate.schema.UniqueConstraint;
import dev.migrate.schema.operation.AddCheck;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AddUnique;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.Operation;

/** Refuses what only a newer server can do. */
final class VersionLimits {
    private static final int NULLS_NOT_DISTINCT = 15;
    private static final int VIRTUAL_COLUMNS = 18;
    private static final int UNENFORCED_CHECKS = 18;

    private VersionLimits() {}

    static void require(Operation operation, ServerVersion version) {
        if (operation instanceof CreateTable create) {
            ObjectName table = create.table().name();
            create.table().columns().forEach(column -> require(table, column, version));
            create.table().uniques().forEach(unique -> require(table, unique, version));
            create.table().indexes().forEach(index -> require(table, index, version));
            create.table().checks().forEach(check -> require(table, check, version));
        } else if (operation instanceof AddColumn add) {
            require(add.table(), add.column(), version);
        } else if (operation instanceof AlterColumn alter) {
            require(alter.table(), alter.after(), version);
        } else if (operation instanceof AddUnique add) {
            require(add.table(), add.unique(), version);
        } else if (operation instanceof AddCheck add) {
            require(add.table(), add.check(), version);
        } else if (operation instanceof CreateIndex create) {
            require(create.table(), create.index(), version);
        }
    }

    private static void require(ObjectName table, Column column, ServerVersion version) {
        if (column.generated() != null && !column.generated().stored()) {
            require(version, VIRTUAL_COLUMNS, "The virtual column " + table + "." + column.name());
        }
    }

    private static void require(ObjectName table, UniqueConstraint unique, ServerVersion version) {
        if (unique.nullsNotDistinct()) {
            require(
                    version,
                    NULLS_NOT_DISTINCT,
                    "NULLS NOT DISTINCT of the unique constraint on " + table + " " + unique.columns());
        }
    }

    private static void require(ObjectName table, CheckConstraint check, ServerVersion version) {
        if (!check.enforced()) {
            require(version, UNENFORCED_CHECKS, "NOT ENFORCED of the check " + check.name() + " on " + table);
        }
    }

    private static void require(ObjectName table, Index index, ServerVersion version) {
        if (index.nullsNotDistinct()) {
            require(version, NULLS_NOT_DISTINCT, "NULLS NOT DISTINCT of the index " + index.name() + " on " + table);
        }
    }

    private static void require(ServerVersion version, int needed, String what) {
        if (!version.atLeast(needed)) {
            throw new MigrateException(
                    ErrorKind.REFUSED,
                    what + " needs PostgreSQL " + needed + ", and the server is PostgreSQL " + version.major(),
                    null,
                    "Leave it out of the model, or upgrade the server.");
        }
    }
}
