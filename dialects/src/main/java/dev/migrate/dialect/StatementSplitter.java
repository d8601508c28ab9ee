package dev.migrate.dialect;

import java.util.List;

/** Splits a script into statements as this database's own client would. */
public interface StatementSplitter {

    /**
     * The statements in order, each exactly as written, without the terminator and without surrounding white space;
     * a part that holds only comments and white space is none.
     *
     * @param firstLine the line number of the text's first line, so that statements know where they stand in a file
     * @throws dev.migrate.schema.MigrateException (kind REVISION) with the line where a string, comment or quoted
     *     block begins that never ends
     */
    List<SqlStatement> split(String script, int firstLine);
}
