package dev.migrate.cli.command;

import dev.migrate.cli.report.Finding;
import dev.migrate.cli.report.Finding.Severity;
import dev.migrate.command.Diff;
import dev.migrate.command.RevisionInfo;
import dev.migrate.command.autogenerate.OperationSubject;
import dev.migrate.command.autogenerate.ProposedOperation;
import dev.migrate.command.source.EntitySources;
import dev.migrate.command.source.SourcePlace;
import dev.migrate.diff.Hazard;
import dev.migrate.diff.Rename;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a check found, one by one, each with the line that it is about. */
final class Findings {
    private final EntitySources sources;
    private final List<Finding> findings = new ArrayList<>();

    private Findings(EntitySources sources) {
        this.sources = sources;
    }

    static List<Finding> of(Diff.Result found, List<Path> classpath) {
        Findings findings = new Findings(EntitySources.of(found.sources(), classpath));
        found.missing().forEach(info -> findings.revision("missing_revision", info, "is applied, but has no file"));
        found.changed().forEach(findings::changed);
        found.pending().forEach(info -> findings.revision("pending_revision", info, "is not applied"));
        findings.addOperations(found);
        return List.copyOf(findings.findings);
    }

    /** Without a word on revisions. */
    static List<Finding> ofOperations(Diff.Result found, List<Path> classpath) {
        Findings findings = new Findings(EntitySources.of(found.sources(), classpath));
        findings.addOperations(found);
        return List.copyOf(findings.findings);
    }

    private void addOperations(Diff.Result found) {
        found.operations().forEach(this::operation);
        found.openRenames().forEach(this::rename);
    }

    private void revision(String rule, RevisionInfo info, String what) {
        String text = "revision " + info.revision() + " (" + info.message() + ") " + what;
        findings.add(new Finding(rule, Severity.ERROR, text, place(info)));
    }

    private void changed(RevisionInfo info) {
        String text = "the file of revision " + info.revision() + " has changed since it was applied";
        findings.add(new Finding("changed_revision", Severity.WARNING, text, place(info)));
    }

    private static @Nullable SourcePlace place(RevisionInfo info) {
        String file = info.file();
        return file == null ? null : new SourcePlace(Path.of(file), 1);
    }

    private void operation(ProposedOperation operation) {
        OperationSubject subject = operation.subject();
        String column = subject.column() == null && subject.columns().size() == 1
                ? subject.columns().get(0)
                : subject.column();
        Optional<SourcePlace> place =
                Optional.ofNullable(subject.table()).flatMap(table -> sources.find(subject.schema(), table, column));
        findings.add(new Finding(
                operation.operation().code(),
                Severity.ERROR,
                operation.description(),
                operation.hazards().stream().map(Hazard::message).toList(),
                operation.sql(),
                place.orElse(null)));
    }

    private void rename(Rename rename) {
        findings.add(new Finding(
                "possible_rename",
                Severity.WARNING,
                rename.before() + " looks renamed to " + rename.afterwards() + ": `--rename " + rename
                        + "` keeps what is in it",
                sources.find(
                                rename.table().schema(),
                                rename.table().name(),
                                rename.column() == null ? null : rename.after())
                        .orElse(null)));
    }
}
