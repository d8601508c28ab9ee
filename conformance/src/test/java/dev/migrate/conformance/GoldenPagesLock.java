package dev.migrate.conformance;

import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/** Engines are tested side by side, but only one at a time may write pages. */
final class GoldenPagesLock implements ResourceLocksProvider {
    @Override
    public Set<Lock> provideForClass(Class<?> testClass) {
        return Set.of(
                new Lock("golden pages", GoldenCheck.UPDATE ? ResourceAccessMode.READ_WRITE : ResourceAccessMode.READ));
    }
}
