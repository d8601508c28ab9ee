package dev.migrate.conformance;

final class MysqlContractTest extends ContractSuite {
    MysqlContractTest() {
        super("mysql", "mysql-8.0");
    }
}
