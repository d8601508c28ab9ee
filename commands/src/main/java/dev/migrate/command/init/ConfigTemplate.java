package dev.migrate.command.init;

import java.util.List;
import java.util.Map;

/** Writes a migrate.yaml with what was found and a word on each key. */
final class ConfigTemplate {
    private static final Map<String, String> DEFAULT_DATABASE = Map.of(
            "url", "${DATABASE_URL:-jdbc:sqlite:app.db}",
            "user", "${DATABASE_USER:-}",
            "password", "${DATABASE_PASSWORD:-}");

    private ConfigTemplate() {}

    static String write(Findings findings) {
        Map<String, String> database = findings.datasource().isEmpty() ? DEFAULT_DATABASE : findings.datasource();
        return """
                # Configuration of migrate. A path is relative to this file; ${NAME} and ${NAME:-default} come
                # from the environment. `migrate init --help` and docs/configuration.md explain every key.

                database:
                  url: %s
                  user: %s
                  password: %s
                  # schemas: [public]           # which schemas are compared; default: the connection's current one
                  # lock_timeout: 5s            # how long one statement may wait for a lock

                models:
                  classpath: [%s]
                  # packages: [com.example]     # default: all entities on the class path
                  naming: %s
                  provider: %s
                  # types:                      # Java type or converter, and its column type
                  #   com.example.Money: numeric(19,4)

                migrations:
                  directory: migrations
                  # transaction: revision       # or run: one transaction for all revisions

                # autogenerate:
                #   exclude_tables: [flyway_schema_history, "DATABASECHANGELOG*"]

                # environments:                 # chosen with -e NAME
                #   production:
                #     database: {url: "${PRODUCTION_URL}"}
                """
                .formatted(
                        value(database, "url"),
                        value(database, "user"),
                        value(database, "password"),
                        String.join(
                                ", ",
                                findings.classpath().stream()
                                        .map(ConfigTemplate::quoted)
                                        .toList()),
                        findings.spring() ? "spring" : "jpa",
                        Integer.valueOf(6).equals(findings.hibernate()) ? "hibernate-6" : "hibernate-7");
    }

    private static String value(Map<String, String> database, String key) {
        return quoted(database.getOrDefault(key, DEFAULT_DATABASE.getOrDefault(key, "")));
    }

    /** In quotes where YAML would read something else than the text. */
    private static String quoted(String text) {
        boolean plain = !text.isEmpty()
                && List.of(": ", " #", "'", "\"", ", ").stream().noneMatch(text::contains)
                && "[]{}&*!|>%@`#-?:,".indexOf(text.charAt(0)) < 0
                && !text.endsWith(":");
        return plain ? text : "'" + text.replace("'", "''") + "'";
    }
}
