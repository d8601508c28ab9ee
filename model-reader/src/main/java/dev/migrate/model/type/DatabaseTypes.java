package dev.migrate.model.type;

import dev.migrate.model.Provider;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.TargetDatabase;
import java.util.Optional;

/** What Hibernate calls its types on one database. */
public interface DatabaseTypes {
    /** The column type; empty when Hibernate has none for this database. */
    Optional<ColumnType> columnType(BasicType type);

    /** The type of a column that holds the name of an enum constant, where the mapping asks for nothing special. */
    default SqlType enumNameType(int length) {
        return length == 1 ? SqlType.CHAR : SqlType.VARCHAR;
    }

    /** Whether Hibernate 7 takes values for too large to be in a set's key. */
    default boolean isLarge(BasicType type, TypeRequest request) {
        return switch (type.sqlType()) {
            case BLOB, CLOB, NCLOB -> true;
            default -> false;
        };
    }

    /** Whether Hibernate writes checks of its own, such as those for enums. */
    default boolean checksValues() {
        return true;
    }

    /** Whether Hibernate can name a type in the schema, as PostgreSQL's enum types. */
    default boolean hasNamedTypes() {
        return false;
    }

    /** Whether Hibernate keeps arrays and lists as what they hold, and not as their bytes. */
    default boolean keepsArrays() {
        return true;
    }

    /** Binary digits of a Java {@code float}. */
    default int floatPrecision() {
        return 24;
    }

    /**
     * The types of {@code target}.
     *
     * @throws IllegalArgumentException if the dialect is none of the four
     */
    static DatabaseTypes of(TargetDatabase target, Provider provider) {
        return switch (target.dialect()) {
            case "postgresql" -> new PostgresqlTypes();
            case "mysql" -> new MysqlTypes(target.version(), provider);
            case "mariadb" -> new MariadbTypes(target.version(), provider);
            case "sqlite" -> new SqliteTypes();
            default -> throw new IllegalArgumentException("dialect " + target.dialect());
        };
    }
}
