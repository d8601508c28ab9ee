package dev.migrate.dialect.postgresql;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.EnumType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of the database: their names by identifier, and the enum types in full. */
final class CatalogTypes {
    // Other types are left to format_type: there are few columns of them, and their names may need quotes.
    private static final String QUERY =
            """
            SELECT t.oid, n.nspname, t.typname, t.typcollation,
                   CASE WHEN t.typcategory = 'A' AND t.typlen = -1 THEN t.typelem ELSE 0 END AS element,
                   t.typtype = 'e' AND t.typnamespace = ANY (?::oid[])
                   AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend d
                                    WHERE d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass AND d.objid = t.oid
                                      AND d.deptype = 'e') AS is_ours,
                   CASE WHEN t.typtype = 'e' THEN (SELECT pg_catalog.array_agg(v.enumlabel::text ORDER BY v.enumsortorder)
                                                     FROM pg_catalog.pg_enum v WHERE v.enumtypid = t.oid) END AS labels
              FROM pg_catalog.pg_type t
              JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
             WHERE t.typtype = 'e' OR n.nspname = 'pg_catalog'
            """;

    private static final long DEFAULT_COLLATION = 100;

    private record Named(String name, long collation, long element) {}

    /** A column's type as {@code pg_attribute} names it. */
    private record Key(long type, int modifier) {}

    private final CatalogQuery query;
    private final Map<Long, Named> types = new HashMap<>();
    private final Map<Key, ColumnType> cache = new HashMap<>();
    private final List<EnumType> enums = new ArrayList<>();

    private CatalogTypes(CatalogQuery query) {
        this.query = query;
    }

    static CatalogTypes read(CatalogQuery query) throws SQLException {
        CatalogTypes types = new CatalogTypes(query);
        query.read(QUERY, types::read);
        return types;
    }

    private void read(ResultSet row) throws SQLException {
        String name = row.getString(3);
        types.put(row.getLong(1), new Named(name, row.getLong(4), row.getLong(5)));
        if (row.getBoolean(6)) {
            enums.add(new EnumType(query.name(row.getString(2), name), CatalogQuery.texts(row, 7)));
        }
    }

    /** The enum types of the schemas that are read. */
    List<EnumType> enums() {
        return enums;
    }

    /** Whether a column of this type has this collation if nothing else is said; 0 is none. */
    boolean isDefaultCollation(long type, long collation) {
        Named named = types.get(type);
        return collation == 0 || collation == (named == null ? DEFAULT_COLLATION : named.collation());
    }

    /** @param written the type as {@code format_type} writes it, for a type that is not built in */
    ColumnType columnType(long type, int modifier, @Nullable String written) {
        Key key = new Key(type, modifier);
        ColumnType known = cache.get(key);
        if (known == null) {
            known = written == null ? built(key) : parsed(written);
            cache.put(key, known);
        }
        return known;
    }

    private ColumnType parsed(String written) {
        ColumnType type = ColumnType.parse(written);
        return type.schema() == null
                ? type
                : new ColumnType(
                        query.schemaOrNull(type.schema()),
                        type.name(),
                        type.arguments(),
                        type.suffix(),
                        type.dimensions());
    }

    private ColumnType built(Key key) {
        Named named = types.get(key.type());
        if (named == null) {
            throw new IllegalArgumentException("type " + key.type() + " is not in the catalog");
        }
        if (named.element() != 0) {
            return columnType(named.element(), key.modifier(), null).withDimensions(1);
        }
        return BuiltInType.of(named.name(), key.modifier());
    }
}
