package dev.migrate.dialect.mysql;

import dev.migrate.schema.IdentifierRules;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names as MySQL and MariaDB treat them: stored as written, quoted in backticks.
 *
 * <p>Column names, and the names of keys and indexes, ignore letter case; whether table names do is up to the server.
 */
public final class MysqlIdentifiers implements IdentifierRules {
    static final int MAX_CHARACTERS = 64;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Set<String> reserved;

    /** @param reserved the product's reserved words, in lower case */
    public MysqlIdentifiers(Set<String> reserved) {
        this.reserved = reserved;
    }

    @Override
    public String fold(String name) {
        return name;
    }

    @Override
    public String quote(String name) {
        boolean plain = PLAIN.matcher(name).matches() && !reserved.contains(key(name));
        return plain ? name : '`' + name.replace("`", "``") + '`';
    }

    /** The servers count characters, of which each has at least one byte. */
    @Override
    public int maxBytes() {
        return MAX_CHARACTERS;
    }

    /** The same for all spellings of one name. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    public static boolean same(String one, String other) {
        return one.equals(other) || key(one).equals(key(other));
    }
}
