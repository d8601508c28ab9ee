package dev.migrate.model.sql;

import dev.migrate.model.sql.SqlTokens.Token;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands after the columns of a foreign key: its actions and when it is checked. */
public record ReferenceClause(ReferentialAction onDelete, ReferentialAction onUpdate, Deferrability deferrability) {
    public static final ReferenceClause NONE =
            new ReferenceClause(ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION, Deferrability.NOT_DEFERRABLE);

    /**
     * Reads {@code on delete cascade deferrable} and the like; a leading {@code foreign key (…) references t (…)} is
     * skipped, because the mapping itself says what refers to what.
     *
     * @throws IllegalArgumentException naming the part that is not understood
     */
    public static ReferenceClause parse(String text) {
        List<String> words = new ArrayList<>();
        for (Token token : withoutHead(SqlTokens.of(text).tokens())) {
            words.add(token.text().toLowerCase(Locale.ROOT));
        }
        String rest = String.join(" ", words);
        ReferenceClause clause = NONE;
        while (!rest.isEmpty()) {
            String before = rest;
            for (ReferentialAction action : ReferentialAction.values()) {
                String word = action.sql().toLowerCase(Locale.ROOT);
                if (rest.startsWith("on delete " + word)) {
                    clause = new ReferenceClause(action, clause.onUpdate, clause.deferrability);
                    rest = rest.substring(("on delete " + word).length()).strip();
                } else if (rest.startsWith("on update " + word)) {
                    clause = new ReferenceClause(clause.onDelete, action, clause.deferrability);
                    rest = rest.substring(("on update " + word).length()).strip();
                }
            }
            for (DeferrabilityText deferrable : DeferrabilityText.values()) {
                if (rest.startsWith(deferrable.text)) {
                    clause = new ReferenceClause(clause.onDelete, clause.onUpdate, deferrable.meaning);
                    rest = rest.substring(deferrable.text.length()).strip();
                }
            }
            if (rest.equals(before)) {
                throw new IllegalArgumentException("\"" + rest + "\" is not understood in \"" + text + "\"");
            }
        }
        return clause;
    }

    private static List<Token> withoutHead(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("references")) {
                int next = i + 2;
                boolean columns = next < tokens.size() && tokens.get(next).isGroup();
                return tokens.subList(Math.min(columns ? next + 1 : next, tokens.size()), tokens.size());
            }
        }
        return tokens;
    }

    /** Longer texts first: each is tried as the beginning of what is left. */
    private enum DeferrabilityText {
        DEFERRED("deferrable initially deferred", Deferrability.INITIALLY_DEFERRED),
        IMMEDIATE("deferrable initially immediate", Deferrability.INITIALLY_IMMEDIATE),
        NOT("not deferrable", Deferrability.NOT_DEFERRABLE),
        PLAIN("deferrable", Deferrability.INITIALLY_IMMEDIATE);

        private final String text;
        private final Deferrability meaning;

        DeferrabilityText(String text, Deferrability meaning) {
            this.text = text;
            this.meaning = meaning;
        }
    }
}
