package dev.migrate.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.conformance.RoundTrip.Proposal;
import dev.migrate.conformance.golden.GoldenPage;
import dev.migrate.conformance.notation.OperationWriter;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Compares what a page says with what the tool does on a real database, or writes it down. */
final class GoldenCheck {
    static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private final TestEngine engine;
    private final LiveDatabase database;

    GoldenCheck(TestEngine engine, LiveDatabase database) {
        this.engine = engine;
        this.database = database;
    }

    void check(GoldenPage page) throws SQLException, IOException {
        compare(page, "operations", fenced("", OperationWriter.write(SchemaDiff.between(page.before(), page.after()))));
        compareDialect(page, answer(page));
    }

    /** What the tool says to the page: SQL for both ways, or its refusal. */
    private String answer(GoldenPage page) throws SQLException {
        try {
            List<String> beside = database.dialect().splitter().split(page.beside(engine.dialect()), 1).stream()
                    .map(SqlStatement::text)
                    .toList();
            Proposal proposal = new RoundTrip(database, Vocabularies.of(database.dialect()))
                    .check(page.before(), beside, page.after());
            return proposal.operations().isEmpty()
                    ? "Nothing to do."
                    : "Upgrade:\n" + fenced("sql", sql(proposal.upgrade())) + "\n\nDowngrade:\n"
                            + fenced("sql", sql(proposal.downgrade()));
        } catch (MigrateException e) {
            if (e.kind() != ErrorKind.REFUSED) {
                throw e;
            }
            return "refused: " + e.getMessage()
                    + e.hint().map(hint -> "\n\n" + hint).orElse("");
        }
    }

    /** The connection's own schema has another name in each run where it is a database of its own. */
    private String sql(List<String> statements) throws SQLException {
        return String.join(";\n", statements).replace(database.schemas().own(), "own") + ";";
    }

    private static String fenced(String language, String text) {
        return "```" + language + "\n" + text.strip() + "\n```";
    }

    /** A page has one section for a dialect, and one more for an older server only where that one answers otherwise. */
    private void compareDialect(GoldenPage page, String answer) throws IOException {
        if (!UPDATE || isNewest()) {
            compare(page, page.section(engine.name()).isPresent() ? engine.name() : engine.dialect(), answer);
        } else if (answer.equals(page.section(engine.dialect()).orElse(""))) {
            page.remove(engine.name());
        } else {
            page.write(engine.name(), answer);
        }
    }

    private boolean isNewest() {
        List<TestEngine> engines = TestDatabases.of(engine.dialect()).toList();
        return engines.get(engines.size() - 1).name().equals(engine.name());
    }

    private static void compare(GoldenPage page, String heading, String actual) throws IOException {
        if (!UPDATE) {
            assertThat(actual)
                    .as("%s of %s; -Dgolden.update=true writes it down", heading, page.name())
                    .isEqualTo(page.section(heading).orElse(""));
        } else if (!actual.equals(page.section(heading).orElse(""))) {
            page.write(heading, actual);
        }
    }
}
