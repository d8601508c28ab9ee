package dev.migrate.command.init;

import java.util.List;
import java.util.Locale;

/**
 * Where a framework's configuration has what migrate.yaml needs; of several keys the first that is set counts.
 *
 * @param name for people
 * @param url the JDBC URL
 * @param naming the class of the physical naming strategy
 * @param schema the schema of tables that name none
 * @param generation whether Hibernate changes the schema by itself
 * @param hibernate what stands before Hibernate's own settings
 */
record Framework(
        String name,
        List<String> url,
        List<String> user,
        List<String> password,
        List<String> naming,
        List<String> schema,
        List<String> generation,
        String hibernate) {
    static final Framework SPRING_BOOT = new Framework(
            "Spring Boot",
            List.of("spring.datasource.url", "spring.datasource.hikari.jdbc-url", "spring.datasource.jdbc-url"),
            List.of("spring.datasource.username", "spring.datasource.hikari.username"),
            List.of("spring.datasource.password", "spring.datasource.hikari.password"),
            List.of(
                    "spring.jpa.hibernate.naming.physical-strategy",
                    "spring.jpa.properties.hibernate.physical_naming_strategy"),
            List.of("spring.jpa.properties.hibernate.default_schema"),
            List.of("spring.jpa.hibernate.ddl-auto", "spring.jpa.properties.hibernate.hbm2ddl.auto"),
            "spring.jpa.properties.hibernate.");

    static final Framework QUARKUS = new Framework(
            "Quarkus",
            List.of("quarkus.datasource.jdbc.url"),
            List.of("quarkus.datasource.username"),
            List.of("quarkus.datasource.password"),
            List.of("quarkus.hibernate-orm.physical-naming-strategy"),
            List.of("quarkus.hibernate-orm.database.default-schema"),
            List.of("quarkus.hibernate-orm.schema-management.strategy", "quarkus.hibernate-orm.database.generation"),
            "quarkus.hibernate-orm.unsupported-properties.hibernate.");

    /** None: a persistence unit says it. */
    static final Framework JPA = new Framework(
            "JPA",
            List.of("jakarta.persistence.jdbc.url", "javax.persistence.jdbc.url", "hibernate.connection.url"),
            List.of("jakarta.persistence.jdbc.user", "javax.persistence.jdbc.user", "hibernate.connection.username"),
            List.of(
                    "jakarta.persistence.jdbc.password",
                    "javax.persistence.jdbc.password",
                    "hibernate.connection.password"),
            List.of("hibernate.physical_naming_strategy"),
            List.of("hibernate.default_schema"),
            List.of("hibernate.hbm2ddl.auto", "jakarta.persistence.schema-generation.database.action"),
            "hibernate.");

    /** One of Hibernate's own settings, without its first word. */
    List<String> setting(String setting) {
        return List.of(hibernate + setting);
    }

    /** As Spring Boot and Quarkus compare keys. */
    static String canonical(String key) {
        return key.replace("-", "").replace("\"", "").toLowerCase(Locale.ROOT);
    }
}
