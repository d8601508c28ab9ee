package dev.migrate.conformance;

import dev.migrate.conformance.PairMinimizer.Pair;
import dev.migrate.conformance.notation.SchemaWriter;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.Schema;
import dev.migrate.schema.random.RandomSchemas;
import dev.migrate.schema.random.Vocabulary;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks random pairs of schemas on one database, and shows the smallest form of those that fail. */
final class RandomPairs {
    /** How many failures of a run are shown in their smallest form; the others are likely to be the same again. */
    private static final int SHOWN = Integer.getInteger("conformance.shown", 2);

    /** How many smaller pairs are tried for one failure: each takes as long as the failure itself. */
    private static final int ATTEMPTS = 120;

    private final LiveDatabase database;
    private final Vocabulary vocabulary;

    RandomPairs(LiveDatabase database) {
        this.database = database;
        this.vocabulary = Vocabularies.of(database.dialect());
    }

    /** A description of the failure with its seed and a minimal pair; empty if all seeds pass. */
    List<String> failures(long firstSeed, int count) {
        List<String> failures = new ArrayList<>();
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            RandomSchemas random = new RandomSchemas(seed, vocabulary);
            Schema before = random.schema();
            Pair pair = new Pair(before, after(seed, before, random));
            String failure = failure(pair);
            if (failure != null && failures.size() < SHOWN) {
                Pair minimal =
                        new PairMinimizer(one -> failure(one) != null, random::repaired, ATTEMPTS).minimize(pair);
                failures.add("seed " + seed + "\n" + text(minimal) + "\n" + failure(minimal));
            } else if (failure != null) {
                failures.add("seed " + seed + ": " + failure.lines().findFirst().orElse(""));
            }
        }
        return failures;
    }

    /** Most are changed a little; some have nothing in common. */
    static Schema after(long seed, Schema before, RandomSchemas random) {
        return seed % 5 == 0 ? random.schema() : random.changed(before, 8);
    }

    private static String text(Pair pair) {
        return "before:\n" + SchemaWriter.write(pair.before()) + "after:\n" + SchemaWriter.write(pair.after());
    }

    /** A refusal is an answer, as long as nothing has happened yet. */
    private @Nullable String failure(Pair pair) {
        try {
            database.clear();
            new RoundTrip(database, vocabulary).check(pair.before(), pair.after());
            return null;
        } catch (MigrateException e) {
            return e.kind() == ErrorKind.REFUSED ? null : String.valueOf(e);
        } catch (SQLException | RuntimeException | AssertionError e) {
            return describe(e);
        }
    }

    private static String describe(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 || failure instanceof AssertionError ? "" : "\nat " + trace[0];
        return failure + place;
    }
}
