package dev.migrate.conformance;

final class MariadbContractTest extends ContractSuite {
    MariadbContractTest() {
        super("mariadb", "mariadb-11.4");
    }
}
