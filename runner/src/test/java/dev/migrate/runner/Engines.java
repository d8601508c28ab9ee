package dev.migrate.runner;

import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.util.stream.Stream;

/** Engines that can do what a test is about. */
final class Engines {
    private Engines() {}

    static Stream<TestEngine> withSchemas() {
        return TestDatabases.of("postgresql");
    }

    static Stream<TestEngine> withConcurrentIndexes() {
        return TestDatabases.of("postgresql");
    }

    /** Whose driver takes several statements in one text. */
    static Stream<TestEngine> takingSeveralStatementsAtOnce() {
        return TestDatabases.of("postgresql");
    }
}
