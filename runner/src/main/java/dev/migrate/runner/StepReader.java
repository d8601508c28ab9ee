package dev.migrate.runner;

import dev.migrate.dialect.Capability;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.revision.MigrationStep;
import dev.migrate.revision.RevisionFile;
import dev.migrate.revision.SectionPart;
import dev.migrate.schema.MigrateException;
import java.util.List;

/** Reads the statements of steps from their files. */
final class StepReader {
    private final Dialect dialect;
    private final VersionTable table;

    StepReader(Dialect dialect, VersionTable table) {
        this.dialect = dialect;
        this.table = table;
    }

    /**
     * Reads and checks all steps, so that nothing runs if one of them cannot.
     *
     * @throws dev.migrate.schema.MigrateException if a file has no section for the dialect, a downgrade is
     *     irreversible, a script does not end what it begins, or one ends the transaction in which it runs
     */
    List<StepScript> read(List<MigrationStep> steps) {
        return steps.stream().map(this::read).toList();
    }

    private StepScript read(MigrationStep step) {
        RevisionFile file = step.revision().file();
        StatementClassifier classifier = new StatementClassifier(file.name(), dialect.resumption());
        for (SectionPart part : file.parts(step.direction(), dialect.name())) {
            boolean transaction = !part.autocommit() && dialect.can(Capability.TRANSACTIONAL_DDL);
            for (SqlStatement statement : statements(part, file.name())) {
                String sql = dialect.resumption().leavingOpen(statement.text(), table.quotedName());
                classifier.add(new SqlStatement(sql, statement.line()), transaction);
            }
        }
        return new StepScript(step, classifier.statements());
    }

    private List<SqlStatement> statements(SectionPart part, String file) {
        if (part.singleStatement()) {
            return single(part);
        }
        try {
            return dialect.splitter().split(part.text(), part.firstLine());
        } catch (MigrateException e) {
            // A splitter knows lines, but no file.
            String where =
                    e.where().map(line -> line.replaceFirst("^line ", ":")).orElse("");
            throw new MigrateException(
                    e.kind(),
                    String.valueOf(e.getMessage()),
                    file + where,
                    e.hint().orElse(null),
                    e);
        }
    }

    private static List<SqlStatement> single(SectionPart part) {
        String text = part.text().strip();
        int start = part.text().indexOf(text);
        int line = part.firstLine()
                + (int) part.text()
                        .substring(0, start)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return List.of(new SqlStatement(text, line));
    }
}
