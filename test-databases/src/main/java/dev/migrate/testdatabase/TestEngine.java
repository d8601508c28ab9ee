package dev.migrate.testdatabase;

import java.util.function.Supplier;

/** A database product in one version on which tests run; its {@link #toString()} names the parameterised test. */
public final class TestEngine {
    private final String dialect;
    private final String name;
    private final Supplier<TestDatabase> databases;

    TestEngine(String dialect, String name, Supplier<TestDatabase> databases) {
        this.dialect = dialect;
        this.name = name;
        this.databases = databases;
    }

    /** The product as revision files name it, such as {@code postgresql}. */
    public String dialect() {
        return dialect;
    }

    /** The product with its version, such as {@code postgresql-18}. */
    public String name() {
        return name;
    }

    /**
     * Creates an empty database, and starts the server if no test did before.
     *
     * @throws IllegalStateException if the server does not start; the message holds its log
     */
    public TestDatabase createDatabase() {
        return databases.get();
    }

    @Override
    public String toString() {
        return name;
    }
}
