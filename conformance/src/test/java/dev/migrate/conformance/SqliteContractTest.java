package dev.migrate.conformance;

final class SqliteContractTest extends ContractSuite {
    SqliteContractTest() {
        super("sqlite", "sqlite");
    }
}
