package dev.migrate.schema.random;

import dev.migrate.schema.ObjectName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that are never given twice; some of them are traps. */
final class Names {
    private static final List<String> TRAPS =
            List.of("order", "Mixed", "two words", "quo\"te", "größe", "select", "a.b", "it's", "semi;colon", "dash--");

    private final Dice dice;
    private final Vocabulary vocabulary;
    private int given;

    Names(Dice dice, Vocabulary vocabulary) {
        this.dice = dice;
        this.vocabulary = vocabulary;
    }

    String plain(String prefix) {
        given++;
        boolean trap = vocabulary.has(Feature.QUOTED_NAMES) && dice.chance(15);
        return trap ? dice.pick(TRAPS) + " " + prefix + given : prefix + given;
    }

    ObjectName object(String prefix) {
        boolean elsewhere = vocabulary.has(Feature.SCHEMAS) && dice.chance(20);
        return new ObjectName(elsewhere ? "other" : null, plain(prefix));
    }

    /** Null from time to time, where the vocabulary allows it. */
    @Nullable
    String optional(String prefix) {
        return vocabulary.has(Feature.UNNAMED) && dice.chance(25) ? null : plain(prefix);
    }
}
