package dev.migrate.runner;

import dev.migrate.dialect.SqlStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the line of a file at which a database saw an error. */
final class FailurePosition {
    /** PostgreSQL's driver writes the server's position, counted in characters from 1, as the end of its message. */
    private static final Pattern POSITION = Pattern.compile("\\bPosition: (\\d{1,9})\\s*$");

    private FailurePosition() {}

    /** The line of the position that the error names; of the statement's first word if it names none. */
    static int line(SqlStatement statement, SQLException error) {
        Matcher matcher = POSITION.matcher(Objects.requireNonNullElse(error.getMessage(), ""));
        if (!matcher.find()) {
            return statement.line();
        }
        String sql = statement.text();
        int end = Math.min(Integer.parseInt(matcher.group(1)) - 1, sql.length());
        return firstLine(statement) + lineEnds(sql.substring(0, Math.max(0, end)));
    }

    /** A statement's line is that of its first word, before which its text may hold comments. */
    private static int firstLine(SqlStatement statement) {
        return statement.line() - lineEnds(FirstWords.before(statement.text()));
    }

    private static int lineEnds(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
