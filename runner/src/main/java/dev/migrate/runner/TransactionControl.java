package dev.migrate.runner;

import java.util.List;
import java.util.Set;

/** What a statement does to the transaction in which it runs, as its first words say. */
enum TransactionControl {
    NONE,
    BEGINS,
    COMMITS,
    ROLLS_BACK;

    private static final int WORDS = 4;
    private static final Set<String> PROCEDURES = Set.of("CALL", "DO", "EXECUTE", "EXEC");

    static TransactionControl of(String sql) {
        List<String> words = FirstWords.of(sql, WORDS);
        String first = words.isEmpty() ? "" : words.get(0);
        String second = words.size() < 2 ? "" : words.get(1);
        return switch (first) {
            // MariaDB's block outside of a routine is BEGIN NOT ATOMIC.
            case "BEGIN" -> second.equals("NOT") ? NONE : BEGINS;
            case "START" -> second.equals("TRANSACTION") ? BEGINS : NONE;
            case "COMMIT", "END" -> second.equals("PREPARED") ? NONE : COMMITS;
            case "PREPARE" -> second.equals("TRANSACTION") ? COMMITS : NONE;
            case "ROLLBACK", "ABORT" -> second.equals("PREPARED") || words.contains("TO") ? NONE : ROLLS_BACK;
            default -> NONE;
        };
    }

    /** Whether a statement could end its transaction without its first words saying so. */
    static boolean mayHide(String sql) {
        return sql.indexOf(';') >= 0 || FirstWords.of(sql, 1).stream().anyMatch(PROCEDURES::contains);
    }
}
