package dev.migrate.dialect.mysql;

import dev.migrate.schema.Column;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a server keeps for a column and the schema has no word for, such as {@code INVISIBLE}. An option of the table
 * holds it, since {@code MODIFY COLUMN} takes away whatever it does not repeat.
 */
final class ColumnAttributes {
    private static final String ATTRIBUTES_OF = "attributes of ";
    static final String COMPRESSED = "COMPRESSED";
    private static final String SPATIAL = "SRID ";

    private ColumnAttributes() {}

    static boolean isOption(String option) {
        return option.startsWith(ATTRIBUTES_OF);
    }

    /**
     * Puts what the catalog says of a column into its table's options.
     *
     * @param extra the catalog's remarks, in lower case
     * @param type the column's type as the catalog writes it
     * @param spatialReference the number of the only spatial reference system that the values may have
     */
    static void read(CatalogTable table, String column, String extra, String type, @Nullable String spatialReference) {
        List<String> attributes = new ArrayList<>();
        if (type.contains(COMPRESSED)) {
            attributes.add(COMPRESSED);
        }
        if (spatialReference != null) {
            attributes.add(SPATIAL + spatialReference);
        }
        for (String attribute : List.of("INVISIBLE", "WITHOUT SYSTEM VERSIONING")) {
            if (extra.contains(attribute.toLowerCase(Locale.ROOT))) {
                attributes.add(attribute);
            }
        }
        if (!attributes.isEmpty()) {
            table.option(ATTRIBUTES_OF + column, String.join(", ", attributes));
        }
    }

    /** A type as the catalog writes it, without the attribute that MariaDB puts behind it. */
    static String withoutAttributes(String type) {
        int comment = type.indexOf(" /*");
        return comment < 0 ? type : type.substring(0, comment);
    }

    /** What to write behind the column's definition, each with a space in front. */
    static String sql(Table table, Column column) {
        String attributes = table.options().get(ATTRIBUTES_OF + column.name());
        if (attributes == null) {
            return "";
        }
        StringBuilder sql = new StringBuilder();
        for (String attribute : attributes.split(", ", -1)) {
            if (fits(attribute, TypeKind.of(column.type()))) {
                sql.append(' ').append(attribute);
            }
        }
        return sql.toString();
    }

    /** A column that gets another type may lose what belonged to the type before. */
    private static boolean fits(String attribute, TypeKind kind) {
        if (attribute.equals(COMPRESSED)) {
            return kind == TypeKind.TEXT || kind == TypeKind.BYTES;
        }
        return !attribute.startsWith(SPATIAL) || kind == TypeKind.OTHER;
    }

    static Table renamed(Table table, String before, String after) {
        String attributes = table.options().get(ATTRIBUTES_OF + before);
        if (attributes == null) {
            return table;
        }
        SortedMap<String, String> options = new TreeMap<>(table.options());
        options.remove(ATTRIBUTES_OF + before);
        options.put(ATTRIBUTES_OF + after, attributes);
        return table.withOptions(options);
    }
}
