package dev.migrate.dialect.mysql;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a column's type says of its character set and collation, the way the catalog says it: a collation where it is
 * not the table's own, which implies the character set.
 */
final class CharacterSets {
    private static final Pattern CHARACTER_SET = Pattern.compile("(?i)\\bcharacter set (\\w+)\\s*");
    private static final Pattern COLLATE = Pattern.compile("(?i)\\bcollate (\\w+)\\s*");

    private CharacterSets() {}

    /** With the collation that its type's suffix names; a character set without one stays in the suffix. */
    static Column canonical(Column column) {
        if (!TypeKind.isText(column.type())) {
            return column.withCollation(null);
        }
        String suffix = column.type().suffix();
        if (suffix.isEmpty() && column.collation() == null) {
            return column;
        }
        Matcher collate = COLLATE.matcher(suffix);
        String collation = column.collation() != null ? column.collation() : collate.find() ? collate.group(1) : null;
        String rest = COLLATE.matcher(suffix).replaceAll("");
        if (collation != null) {
            rest = CHARACTER_SET.matcher(rest).replaceAll("");
        }
        return column.withType(column.type().withSuffix(rest.strip()))
                .withCollation(collation == null ? null : collation.toLowerCase(Locale.ROOT));
    }

    /** The character set that a canonical type asks for. */
    private static Optional<String> of(ColumnType type) {
        if (type.suffix().isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = CHARACTER_SET.matcher(type.suffix());
        return matcher.find() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /**
     * The desired column with the collation that is there, if it is in the character set that is asked for; with none,
     * if it asks for that of its table.
     */
    static Column reconciled(Column desired, @Nullable Column there, String tableCollation) {
        String collation = there == null ? null : there.collation();
        Optional<String> asked = of(desired.type());
        if (asked.isEmpty()) {
            return tableCollation.equals(desired.collation()) ? desired.withCollation(null) : desired;
        }
        String found = collation == null ? tableCollation : collation;
        boolean same = characterSet(found).equals(asked.get()) && (there != null || collation == null);
        return same ? desired.withType(desired.type().withSuffix("")).withCollation(collation) : desired;
    }

    /** A collation's name begins with its character set's; only {@code binary} is both. */
    private static String characterSet(String collation) {
        String name = collation.toLowerCase(Locale.ROOT);
        int end = name.indexOf('_');
        String set = end < 0 ? name : name.substring(0, end);
        return set.equals("utf8") ? "utf8mb3" : set;
    }
}
