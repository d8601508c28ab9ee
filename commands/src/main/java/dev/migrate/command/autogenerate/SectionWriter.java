package dev.migrate.command.autogenerate;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StatementSplitter;
import dev.migrate.schema.MigrateException;
import java.util.List;

/** Writes statements into a section of a revision file such that reading it gives the same statements back. */
final class SectionWriter {
    private final StatementSplitter splitter;

    SectionWriter(StatementSplitter splitter) {
        this.splitter = splitter;
    }

    String write(List<String> statements) {
        StringBuilder section = new StringBuilder();
        boolean longOne = false;
        for (String statement : statements) {
            // A statement of several lines stands by itself; short ones stay together.
            if (!section.isEmpty() && (longOne || statement.contains("\n"))) {
                section.append('\n');
            }
            longOne = statement.contains("\n");
            if (splitsAsOne(statement)) {
                section.append(statement).append(";\n");
            } else {
                section.append("-- migrate:statement\n").append(statement).append("\n-- migrate:end\n");
            }
        }
        return section.toString();
    }

    /** A trigger's body, taken over from the database, may hold what the splitter does not know. */
    private boolean splitsAsOne(String statement) {
        try {
            List<SqlStatement> parts = splitter.split(statement + ";\n", 1);
            return parts.size() == 1 && statement.endsWith(parts.get(0).text());
        } catch (MigrateException e) {
            return false;
        }
    }
}
