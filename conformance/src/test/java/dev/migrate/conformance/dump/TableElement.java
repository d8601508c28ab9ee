package dev.migrate.conformance.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A column or a constraint in SQLite's {@code CREATE TABLE}. */
final class TableElement {
    private static final Set<String> CLAUSES =
            Set.of("NOT", "DEFAULT", "PRIMARY", "UNIQUE", "CHECK", "COLLATE", "REFERENCES", "GENERATED");
    private static final Set<String> CONSTRAINTS = Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN");

    private TableElement() {}

    /** The element on one line; but a reference that stands with its column is a constraint like the others. */
    static List<String> lines(List<String> tokens) {
        if (tokens.isEmpty()
                || CONSTRAINTS.contains(keyword(tokens, 0))
                || keyword(tokens, 0).equals("CREATE")) {
            return List.of(String.join(" ", tokens));
        }
        List<String> lines = new ArrayList<>();
        List<String> clauses = new ArrayList<>();
        for (List<String> clause : clauses(tokens)) {
            int references = clause.indexOf("REFERENCES");
            if (references >= 0) {
                clause.addAll(references, List.of("FOREIGN", "KEY", "(", tokens.get(0), ")"));
                lines.add(String.join(" ", clause));
            } else {
                clauses.add(String.join(" ", clause));
            }
        }
        String column = clauses.remove(0);
        clauses.sort(null);
        lines.add(column + " " + String.join(" ", clauses));
        return lines;
    }

    /** What a column consists of; the first is its name and type. */
    private static List<List<String>> clauses(List<String> tokens) {
        List<List<String>> clauses = new ArrayList<>(List.of(new ArrayList<>()));
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (depth == 0 && i > 0 && begins(tokens, i)) {
                clauses.add(new ArrayList<>());
            }
            clauses.get(clauses.size() - 1).add(tokens.get(i));
            depth += tokens.get(i).equals("(") ? 1 : tokens.get(i).equals(")") ? -1 : 0;
        }
        return clauses;
    }

    /** Not every such word begins a clause: there are {@code SET DEFAULT} and {@code NOT DEFERRABLE}. */
    private static boolean begins(List<String> tokens, int at) {
        String word = keyword(tokens, at);
        boolean named = at > 1 && keyword(tokens, at - 2).equals("CONSTRAINT");
        boolean action = keyword(tokens, at - 1).equals("SET");
        boolean deferrable = word.equals("NOT") && !keyword(tokens, at + 1).equals("NULL");
        return word.equals("CONSTRAINT") || (CLAUSES.contains(word) && !named && !action && !deferrable);
    }

    private static String keyword(List<String> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).toUpperCase(Locale.ROOT) : "";
    }
}
