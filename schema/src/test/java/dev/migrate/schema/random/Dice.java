package dev.migrate.schema.random;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random choices that are the same for the same seed. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** A number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <T> Optional<T> any(Collection<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(pick(new ArrayList<>(all)));
    }

    /** Between one and {@code most} elements in random order; fewer if there are no more. */
    <T> List<T> some(List<T> list, int most) {
        List<T> shuffled = shuffled(list);
        return shuffled.subList(0, Math.min(between(1, most), shuffled.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
