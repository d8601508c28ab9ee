package dev.migrate.revision;

import dev.migrate.schema.MigrateException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section while it is being read: what its directives have said so far. */
final class SectionDraft {
    private final SourceText source;
    private final Direction direction;
    private final @Nullable String dialect;
    private final int line;
    private final List<SectionPart> parts = new ArrayList<>();
    private int partStart;
    private int partLine;
    private boolean autocommit;
    private @Nullable Directive openStatement;
    private @Nullable Directive irreversible;
    private @Nullable Directive otherDirective;

    /** @param lines stands on the directive that opens the section */
    SectionDraft(SourceText source, Direction direction, @Nullable String dialect, LineCursor lines) {
        this.source = source;
        this.direction = direction;
        this.dialect = dialect;
        this.line = lines.number();
        startPart(lines);
    }

    /** @param lines stands on the directive */
    void follow(Directive directive, LineCursor lines) {
        if (directive.word().equals(Directive.END)) {
            endStatement(directive, lines);
        } else {
            endPart(lines);
            begin(directive);
        }
        startPart(lines);
    }

    /** @param lines stands on the directive that opens the next section, or at the end */
    Section close(LineCursor lines) {
        endPart(lines);
        if (irreversible == null) {
            return new Section(direction, dialect, line, parts, null);
        }
        if (otherDirective != null || parts.stream().anyMatch(part -> !isCommentOnly(part.text()))) {
            throw error(
                    irreversible,
                    "An irreversible downgrade has other content",
                    "Leave `" + irreversible + "` alone in its section, or take it out.");
        }
        return new Section(direction, dialect, line, List.of(), irreversible.argument());
    }

    private void begin(Directive directive) {
        switch (directive.word()) {
            case Directive.IRREVERSIBLE -> beginIrreversible(directive);
            case Directive.STATEMENT -> {
                openStatement = directive;
                otherDirective = directive;
            }
            default -> {
                autocommit = directive.word().equals(Directive.AUTOCOMMIT);
                otherDirective = directive;
            }
        }
    }

    private void beginIrreversible(Directive directive) {
        if (direction == Direction.UPGRADE) {
            throw error(directive, "`" + directive + "` stands in an upgrade", "Only a downgrade can be irreversible.");
        }
        if (directive.argument().isEmpty()) {
            throw error(directive, "`" + directive + "` gives no reason", "Say why after the word, in one line.");
        }
        if (irreversible != null) {
            throw error(directive, "`" + directive + "` is given twice", "Keep one of the two.");
        }
        irreversible = directive;
    }

    private void endStatement(Directive end, LineCursor lines) {
        if (openStatement == null) {
            throw error(
                    end,
                    "`" + end + "` without `-- migrate:statement`",
                    "Open the statement above it, or take it out.");
        }
        String text = partText(lines);
        if (text.isBlank()) {
            throw error(openStatement, "There is no statement before `" + end + "`", "Take both lines out.");
        }
        parts.add(new SectionPart(text, partLine, autocommit, true));
        openStatement = null;
    }

    private void endPart(LineCursor lines) {
        if (openStatement != null) {
            throw error(
                    openStatement,
                    "`" + openStatement + "` without `-- migrate:end`",
                    "Put a line `-- migrate:end` below the statement.");
        }
        String text = partText(lines);
        if (!text.isBlank()) {
            parts.add(new SectionPart(text, partLine, autocommit, false));
        }
    }

    private String partText(LineCursor lines) {
        return source.text().substring(partStart, lines.start());
    }

    private void startPart(LineCursor lines) {
        partStart = lines.next();
        partLine = lines.number() + 1;
    }

    private static boolean isCommentOnly(String text) {
        return text.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("--"));
    }

    private MigrateException error(Directive directive, String message, String hint) {
        return source.error(directive.line(), message, hint);
    }
}
