package dev.migrate.revision;

import dev.migrate.schema.MigrateException;
import dev.migrate.schema.NearestNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the sections of a revision file, from its first directive to its end. */
final class SectionReader {
    private static final List<String> DIALECTS = List.of("sqlite", "postgresql", "mysql", "mariadb");

    private final SourceText source;
    private final LineCursor lines;
    private final List<Section> sections = new ArrayList<>();
    private @Nullable SectionDraft draft;

    /** @param lines stands on the first directive, or at the end */
    SectionReader(SourceText source, LineCursor lines) {
        this.source = source;
        this.lines = lines;
    }

    List<Section> read() {
        while (!lines.atEnd()) {
            String line = lines.line();
            if (Directive.opens(line)) {
                follow(Directive.parse(line, lines.number()));
            } else if (Directive.resembles(line)) {
                throw inexactDirective(source, lines.number());
            }
            lines.advance();
        }
        closeSection();
        return List.copyOf(sections);
    }

    static MigrateException inexactDirective(SourceText source, int line) {
        return source.error(
                line,
                "This line is almost a directive",
                "Write it as `-- migrate:WORD` at the start of the line, or word the comment differently.");
    }

    private void follow(Directive directive) {
        switch (directive.word()) {
            case Directive.UPGRADE -> openSection(Direction.UPGRADE, directive);
            case Directive.DOWNGRADE -> openSection(Direction.DOWNGRADE, directive);
            case Directive.AUTOCOMMIT, Directive.TRANSACTION, Directive.STATEMENT, Directive.END -> {
                refuseArgument(directive);
                section(directive).follow(directive, lines);
            }
            case Directive.IRREVERSIBLE -> section(directive).follow(directive, lines);
            default ->
                throw source.error(
                        directive.line(),
                        "Unknown directive `" + directive + "`",
                        NearestNames.hint(
                                directive.word(),
                                Directive.WORDS,
                                "The directives are " + NearestNames.quoted(Directive.WORDS, ", ") + "."));
        }
    }

    private SectionDraft section(Directive directive) {
        if (draft == null) {
            throw source.error(
                    directive.line(),
                    "`" + directive + "` stands before the first section",
                    "Put it below `-- migrate:upgrade` or `-- migrate:downgrade`.");
        }
        return draft;
    }

    private void refuseArgument(Directive directive) {
        if (!directive.argument().isEmpty()) {
            throw source.error(
                    directive.line(),
                    "`" + directive + "` takes no argument",
                    "Leave out `" + directive.argument() + "`.");
        }
    }

    private void openSection(Direction direction, Directive directive) {
        closeSection();
        String dialect = dialect(directive);
        for (Section section : sections) {
            if (section.direction() == direction && Objects.equals(section.dialect(), dialect)) {
                throw source.error(
                        directive.line(),
                        "This section is there twice: `" + directive + (dialect == null ? "`" : " " + dialect + "`"),
                        "It stands in line " + section.line() + " already; join the two.");
            }
        }
        draft = new SectionDraft(source, direction, dialect, lines);
    }

    private @Nullable String dialect(Directive directive) {
        String dialect = directive.argument();
        if (dialect.isEmpty()) {
            return null;
        }
        if (!DIALECTS.contains(dialect)) {
            throw source.error(
                    directive.line(),
                    "Unknown dialect `" + dialect + "`",
                    NearestNames.hint(
                            dialect, DIALECTS, "The dialects are " + NearestNames.quoted(DIALECTS, ", ") + "."));
        }
        return dialect;
    }

    private void closeSection() {
        if (draft != null) {
            sections.add(draft.close(lines));
        }
    }
}
