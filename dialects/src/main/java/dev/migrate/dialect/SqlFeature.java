package dev.migrate.dialect;

import java.util.EnumSet;
import java.util.Set;

/** What the SQL text of one database is made of where databases differ. */
public enum SqlFeature {
    /** A backslash escapes the next character of every string: MySQL, MariaDB. */
    BACKSLASH_ESCAPES,
    /** {@code E'it\'s'}: PostgreSQL. */
    ESCAPE_STRINGS,
    /** {@code $tag$ … $tag$}: PostgreSQL. */
    DOLLAR_QUOTES,
    /** {@code "text"} is a string and no name: MySQL, MariaDB. */
    DOUBLE_QUOTED_STRINGS,
    /** {@code `name`}: MySQL, MariaDB, SQLite. */
    BACKTICK_NAMES,
    /** {@code [name]}: SQLite. */
    BRACKET_NAMES,
    /** A comment inside a comment must be closed as well: PostgreSQL. */
    NESTED_COMMENTS,
    /** {@code #} begins a comment, and {@code --} only where white space follows: MySQL, MariaDB. */
    HASH_COMMENTS,
    /** What stands between {@code /*!} and the comment's end is carried out: MySQL, MariaDB. */
    CONDITIONAL_COMMENTS,
    /** A line {@code DELIMITER //} changes what ends a statement: the client of MySQL and MariaDB. */
    DELIMITER_COMMAND,
    /** A backslash outside a string begins a command of psql, which no server understands: PostgreSQL. */
    META_COMMANDS;

    public static Set<SqlFeature> ofSqlite() {
        return EnumSet.of(BACKTICK_NAMES, BRACKET_NAMES);
    }

    public static Set<SqlFeature> ofPostgresql() {
        return EnumSet.of(ESCAPE_STRINGS, DOLLAR_QUOTES, NESTED_COMMENTS, META_COMMANDS);
    }

    /** MySQL's, and MariaDB's. */
    public static Set<SqlFeature> ofMysql() {
        return EnumSet.of(
                BACKSLASH_ESCAPES,
                DOUBLE_QUOTED_STRINGS,
                BACKTICK_NAMES,
                HASH_COMMENTS,
                CONDITIONAL_COMMENTS,
                DELIMITER_COMMAND);
    }
}
