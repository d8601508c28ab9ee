package dev.migrate.runner;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StatementSplitter;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.List;

/**
 * Ends a statement so that the database's client reads it as one.
 *
 * <p>A dialect's splitter reads a script as that client does, so it is asked whether an ending will do: a semicolon,
 * or else the {@code DELIMITER} command of MySQL's client, for bodies that hold semicolons of their own.
 */
final class ScriptTerminator {
    private static final String DELIMITER = "$$";

    private final StatementSplitter splitter;

    ScriptTerminator(StatementSplitter splitter) {
        this.splitter = splitter;
    }

    /** @throws MigrateException (kind REFUSED) if the client cannot be made to read it as one statement */
    String terminated(String sql) {
        String plain = sql + lineEnd(sql) + ";";
        if (isReadAs(sql, plain)) {
            return plain;
        }
        String delimited = "DELIMITER " + DELIMITER + "\n" + sql + "\n" + DELIMITER + "\nDELIMITER ;";
        if (isReadAs(sql, delimited)) {
            return delimited;
        }
        throw new MigrateException(
                ErrorKind.REFUSED,
                "A statement cannot be written into a script, since the client would read it as several: "
                        + Excerpt.of(sql),
                null,
                "Run it online.");
    }

    private boolean isReadAs(String sql, String script) {
        try {
            List<SqlStatement> read = splitter.split(script, 1);
            return read.size() == 1 && read.get(0).text().strip().equals(sql.strip());
        } catch (MigrateException malformed) {
            return false;
        }
    }

    /** A comment in the last line would swallow the semicolon. */
    private static String lineEnd(String sql) {
        String lastLine = sql.substring(sql.lastIndexOf('\n') + 1);
        return lastLine.contains("--") || lastLine.contains("#") ? "\n" : "";
    }
}
