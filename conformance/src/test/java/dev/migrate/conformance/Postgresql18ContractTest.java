package dev.migrate.conformance;

final class Postgresql18ContractTest extends ContractSuite {
    Postgresql18ContractTest() {
        super("postgresql", "postgresql-18");
    }
}
