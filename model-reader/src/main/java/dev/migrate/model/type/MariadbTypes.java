package dev.migrate.model.type;

import dev.migrate.model.Provider;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ServerVersion;
import java.util.Optional;

/** Hibernate's types on MariaDB, where they differ from those on MySQL. */
final class MariadbTypes extends MysqlTypes {
    MariadbTypes(ServerVersion version, Provider provider) {
        super(version, provider);
    }

    @Override
    public boolean checksValues() {
        return true;
    }

    @Override
    public Optional<ColumnType> columnType(BasicType type) {
        return switch (type.sqlType()) {
            case UUID -> version().atLeast(10, 7, 0) ? SqlNames.of("uuid") : super.columnType(type);
            case NCLOB -> lob(type, "text", "");
            default -> super.columnType(type);
        };
    }

    @Override
    String nationalSuffix() {
        return "";
    }
}
