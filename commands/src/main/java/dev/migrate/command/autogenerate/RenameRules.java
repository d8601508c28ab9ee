package dev.migrate.command.autogenerate;

import dev.migrate.command.autogenerate.RenameQuestion.Answer;
import dev.migrate.diff.Rename;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.List;

/**
 * What is said about renamed tables and columns, which a comparison can only guess.
 *
 * @param renamed {@code old=new}, each a table or {@code table.column}
 * @param unrelated the tables and columns, as glob patterns, that are dropped indeed
 * @param question for everything else that looks like a renaming
 */
public record RenameRules(List<RenameRule> renamed, List<String> unrelated, RenameQuestion question) {
    /** Nothing is known: what looks like a renaming stays open. */
    public static final RenameRules NONE = new RenameRules(List.of(), List.of(), guess -> Answer.UNKNOWN);

    public RenameRules {
        renamed = List.copyOf(renamed);
        unrelated = List.copyOf(unrelated);
    }

    /**
     * @param renamed {@code old=new}
     * @throws MigrateException (kind USAGE) if one is not of that form
     */
    public static RenameRules of(List<String> renamed, List<String> unrelated) {
        return new RenameRules(renamed.stream().map(RenameRule::parse).toList(), unrelated, NONE.question);
    }

    public RenameRules withQuestion(RenameQuestion changed) {
        return new RenameRules(renamed, unrelated, changed);
    }

    Answer answer(Rename guess) {
        return unrelated.stream().anyMatch(pattern -> new Glob(pattern).matches(guess.before()))
                ? Answer.UNRELATED
                : question.ask(guess);
    }

    /**
     * One renaming as a person writes it.
     *
     * @param before {@code table} or {@code table.column}
     * @param after {@code table}, {@code table.column} or {@code column}
     */
    public record RenameRule(String before, String after) {

        static RenameRule parse(String text) {
            int sign = text.indexOf('=');
            if (sign < 1 || sign == text.length() - 1 || text.indexOf('=', sign + 1) > 0) {
                throw new MigrateException(
                        ErrorKind.USAGE,
                        "`" + text + "` names no renaming",
                        "--rename",
                        "Write the old name and the new one: `--rename contacts=people` for a table,"
                                + " `--rename contacts.phone=contacts.mobile` for a column.");
            }
            return new RenameRule(
                    text.substring(0, sign).strip(), text.substring(sign + 1).strip());
        }

        @Override
        public String toString() {
            return before + "=" + after;
        }
    }
}
