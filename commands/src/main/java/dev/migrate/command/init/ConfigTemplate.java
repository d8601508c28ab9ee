package dev.migrate.command.init;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a migrate.yaml with what was found and a word on each key. */
final class ConfigTemplate {
    /** What is read where the file says nothing. */
    private static final List<String> DEFAULT_CLASSPATH = List.of("target/classes");

    private ConfigTemplate() {}

    static String write(
            BuildFindings build,
            Framework framework,
            ApplicationFindings application,
            DataSource database,
            boolean classesKnown) {
        return """
                # Configuration of migrate. A path is relative to this file; ${NAME} and ${NAME:-default} come
                # from the environment. docs/configuration.md explains every key.

                database:
                %s
                  # schemas: [public]           # which schemas are compared; default: the connection's current one
                  # lock_timeout: 5s            # how long one statement may wait for a lock

                models:
                %s
                  # packages: [com.example]     # default: all entities on the class path
                  naming: %s
                  provider: %s
                %s  # types:                      # Java type or converter, and its column type
                  #   com.example.Money: numeric(19,4)

                migrations:
                  directory: %s
                  # transaction: revision       # or run: one transaction for all revisions

                # autogenerate:
                #   exclude_tables: [flyway_schema_history, "DATABASECHANGELOG*"]

                %s"""
                .formatted(
                        database("  ", database),
                        classpath(build, classesKnown),
                        isSnakeCase(framework, application.snakeCase()) ? "spring" : "jpa",
                        build.hibernate() != null && build.hibernate() <= 6 ? "hibernate-6" : "hibernate-7",
                        (application.quoteIdentifiers() ? "  quote_identifiers: true\n" : "")
                                + (application.autoQuoteKeyword() ? "  auto_quote_keyword: true\n" : ""),
                        build.revisions(),
                        environments(application.environments()));
    }

    private static boolean isSnakeCase(Framework framework, @Nullable Boolean stated) {
        return stated == null ? framework.equals(Framework.SPRING_BOOT) : stated;
    }

    private static String database(String indent, DataSource database) {
        return indent + "url: " + quoted(database.url()) + "\n" + indent + "user: "
                + quoted(database.user() == null ? "${DATABASE_USER:-}" : database.user()) + "\n" + indent
                + "password: " + quoted(database.password());
    }

    private static String classpath(BuildFindings build, boolean classesKnown) {
        List<String> folders = build.classpath();
        String list =
                "classpath: [" + folders.stream().map(ConfigTemplate::quoted).collect(Collectors.joining(", ")) + "]";
        if (classesKnown) {
            return "  # " + list + "   # default: what the Maven project has";
        }
        return build.known() && folders.equals(DEFAULT_CLASSPATH)
                ? "  # " + list + " # default; with the Maven plugin also what the project depends on"
                : "  " + list;
    }

    private static String environments(Map<String, DataSource> environments) {
        if (environments.isEmpty()) {
            return """
                    # environments:                 # chosen with -e NAME
                    #   production:
                    #     database: {url: "${PRODUCTION_URL}"}
                    """;
        }
        return environments.entrySet().stream()
                .map(entry -> "  " + quoted(entry.getKey()) + ":\n    database:\n"
                        + database("      ", entry.getValue()) + "\n")
                .collect(Collectors.joining("", "environments:                   # chosen with -e NAME\n", ""));
    }

    /** In quotes where YAML would read something else than the text. */
    private static String quoted(String text) {
        boolean plain = !text.isEmpty()
                && List.of(": ", " #", "'", "\"", ", ", "*").stream().noneMatch(text::contains)
                && "[]{}&*!|>%@`#-?:,".indexOf(text.charAt(0)) < 0
                && !text.matches("(?i)true|false|null|~|yes|no|on|off|[0-9.+-].*")
                && !text.endsWith(":");
        return plain ? text : "'" + text.replace("'", "''") + "'";
    }
}
