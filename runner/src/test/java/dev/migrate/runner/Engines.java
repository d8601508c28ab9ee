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

    static Stream<TestEngine> withProcedures() {
        return TestDatabases.all().filter(engine -> !engine.dialect().equals("sqlite"));
    }

    static Stream<TestEngine> withTransactionalDdl() {
        return Stream.concat(TestDatabases.of("sqlite"), TestDatabases.of("postgresql"));
    }

    static Stream<TestEngine> withoutTransactionalDdl() {
        return Stream.concat(TestDatabases.of("mysql"), TestDatabases.of("mariadb"));
    }
}
