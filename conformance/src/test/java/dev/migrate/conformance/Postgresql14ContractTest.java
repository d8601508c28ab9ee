package dev.migrate.conformance;

final class Postgresql14ContractTest extends ContractSuite {
    Postgresql14ContractTest() {
        super("postgresql", "postgresql-14");
    }
}
