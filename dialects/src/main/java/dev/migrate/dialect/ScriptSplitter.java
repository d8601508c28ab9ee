package dev.migrate.dialect;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Splits a script into statements at the semicolons, or other delimiters, that really end one. */
public final class ScriptSplitter implements StatementSplitter {
    private final Set<SqlFeature> features;
    private final Supplier<StatementBlocks> blocks;

    private ScriptSplitter(Set<SqlFeature> features, Supplier<StatementBlocks> blocks) {
        this.features = Set.copyOf(features);
        this.blocks = blocks;
    }

    public static ScriptSplitter sqlite() {
        return new ScriptSplitter(SqlFeature.ofSqlite(), TriggerBlocks::new);
    }

    public static ScriptSplitter postgresql() {
        return new ScriptSplitter(SqlFeature.ofPostgresql(), AtomicBlocks::new);
    }

    /** For MySQL and for MariaDB. */
    public static ScriptSplitter mysql() {
        return new ScriptSplitter(SqlFeature.ofMysql(), RoutineBlocks::new);
    }

    @Override
    public List<SqlStatement> split(String script, int firstLine) {
        return new Splitting(script, firstLine).statements();
    }

    /** One script being split. */
    private final class Splitting {
        private final String script;
        private final SqlScanner scanner;
        private final StatementBlocks body = blocks.get();
        private final List<SqlStatement> statements = new ArrayList<>();
        private int start;
        private int line;
        private @Nullable SqlToken first;
        private @Nullable SqlToken previous;

        Splitting(String script, int firstLine) {
            this.script = script;
            this.scanner = new SqlScanner(script, features, firstLine);
        }

        List<SqlStatement> statements() {
            for (Optional<SqlToken> next = scanner.next(); next.isPresent(); next = scanner.next()) {
                accept(next.get());
            }
            if (previous != null) {
                body.open().ifPresent(this::refuseEndlessBody);
                finish(previous.end(), previous.end());
            }
            return List.copyOf(statements);
        }

        private void accept(SqlToken token) {
            boolean ends = token.kind() == SqlToken.Kind.DELIMITER
                    && (!scanner.usesSemicolon() || body.open().isEmpty());
            if (ends) {
                finish(token.start(), token.end());
            } else if (first == null && features.contains(SqlFeature.DELIMITER_COMMAND) && token.is("DELIMITER")) {
                useDelimiter(token);
            } else {
                extend(token);
            }
        }

        private void extend(SqlToken token) {
            refuseClientCommands(token);
            if (first == null) {
                first = token;
                line = scanner.lineOf(token.start());
            }
            body.accept(token);
            previous = token;
        }

        private void finish(int end, int next) {
            if (first != null) {
                statements.add(new SqlStatement(script.substring(start, end).trim(), line));
            }
            begin(next);
        }

        private void begin(int offset) {
            start = offset;
            first = null;
            previous = null;
            body.start();
        }

        private void useDelimiter(SqlToken command) {
            String rest = scanner.restOfLine();
            if (rest.isEmpty()) {
                throw refused(command, "DELIMITER says no delimiter", "Write it behind the word: DELIMITER //");
            }
            String[] words = rest.split("\\s", 2);
            scanner.useDelimiter(words[0]);
            begin(script.indexOf(words[0], command.end()) + words[0].length());
        }

        private void refuseClientCommands(SqlToken token) {
            if (!features.contains(SqlFeature.META_COMMANDS)) {
                return;
            }
            if (token.is("\\")) {
                throw refused(
                        token,
                        "\\" + firstWord(scanner.restOfLine()) + " is a command of psql, not SQL",
                        "Take it out, or say the same in SQL.");
            }
            boolean copiesInput = first != null && first.is("COPY") && previous != null && previous.is("FROM");
            if (copiesInput && token.is("STDIN")) {
                throw refused(token, "COPY … FROM STDIN reads rows that only psql can send", "Use INSERT instead.");
            }
        }

        private static String firstWord(String text) {
            return text.split("\\s", 2)[0];
        }

        private void refuseEndlessBody(SqlToken opener) {
            throw refused(
                    opener,
                    "The \"" + opener.text() + "\" in line " + scanner.lineOf(opener.start()) + " is never closed",
                    "Close it; or put the statement between -- migrate:statement and -- migrate:end.");
        }

        private MigrateException refused(SqlToken token, String message, String hint) {
            return new MigrateException(ErrorKind.REVISION, message, "line " + scanner.lineOf(token.start()), hint);
        }
    }
}
