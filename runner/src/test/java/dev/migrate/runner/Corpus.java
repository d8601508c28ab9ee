package dev.migrate.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * SQL scripts in the order in which they are to run: those of another project, as its jar holds them, or our own, which
 * show what those lack.
 *
 * @param folder the jar's content, or ours
 * @param files names below the folder
 */
record Corpus(String name, Path folder, List<String> files) {
    private static final Path JARS = Path.of("target", "corpora");
    private static final Path OWN = Path.of("src", "test", "resources", "corpus");
    private static final String CAMUNDA = "org/camunda/bpm/engine/db/liquibase/";
    private static final List<String> CAMUNDA_PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");
    private static final String KILLBILL = "org/killbill/billing/util/";
    private static final String BATCH = "org/springframework/batch/core/";
    private static final String INTEGRATION = "org/springframework/integration/jdbc/";
    private static final String SESSION = "org/springframework/session/jdbc/";
    private static final String QUARTZ = "org/quartz/impl/jdbcjobstore/";

    static List<Corpus> of(String dialect) {
        return switch (dialect) {
            case "postgresql" ->
                List.of(
                        own("postgresql"),
                        jar("conductor-postgres-persistence", conductor()),
                        jar("camunda-engine", camunda("postgres")),
                        jar(
                                "killbill-util",
                                List.of(
                                        "trimAccount-postgresql.sql",
                                        "trimTenant-postgresql.sql",
                                        "cleanAccount-postgresql.sql",
                                        "wipeoutTenant-postgresql.sql")),
                        jar("quartz", List.of(QUARTZ + "tables_postgres.sql")),
                        jar("spring-batch-core", both(BATCH, "postgresql")),
                        jar("spring-integration-jdbc", both(INTEGRATION, "postgresql")),
                        jar("spring-session-jdbc", both(SESSION, "postgresql")));
            case "sqlite" ->
                List.of(
                        own("sqlite"),
                        jar("spring-batch-core", both(BATCH, "sqlite")),
                        jar("spring-session-jdbc", both(SESSION, "sqlite")));
            default ->
                List.of(
                        own("mysql"),
                        jar("camunda-engine", camunda(dialect)),
                        jar("killbill-util", List.of(KILLBILL + "ddl.sql", "trimAccount.sql", "wipeoutTenant.sql")),
                        jar("killbill-queue", List.of("org/killbill/queue/ddl.sql")),
                        jar("quartz", List.of(QUARTZ + "tables_mysql_innodb.sql")),
                        jar("spring-batch-core", both(BATCH, dialect)),
                        jar("spring-integration-jdbc", both(INTEGRATION, "mysql")),
                        jar("spring-session-jdbc", both(SESSION, "mysql")));
        };
    }

    private static Corpus jar(String name, List<String> files) {
        return new Corpus(name, JARS.resolve(name), files);
    }

    private static Corpus own(String dialect) {
        try (Stream<Path> files = Files.list(OWN.resolve(dialect))) {
            return new Corpus(
                    "our own",
                    OWN.resolve(dialect),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> conductor() {
        return Stream.of(
                        "V1__initial_schema",
                        "V2__1009_Fix_PostgresExecutionDAO_Index",
                        "V3__correlation_id_index",
                        "V4__new_qm_index_with_priority",
                        "V5__new_queue_message_pk",
                        "V6__update_pk",
                        "V7__new_qm_index_desc_priority",
                        "V8__indexing")
                .map(name -> "db/migration_postgres/" + name + ".sql")
                .toList();
    }

    private static List<String> camunda(String dialect) {
        List<String> files = new ArrayList<>();
        CAMUNDA_PARTS.forEach(
                part -> files.add(CAMUNDA + "baseline/liquibase." + dialect + ".create." + part + ".sql"));
        for (int minor = 16; minor < 22; minor++) {
            files.add(CAMUNDA + "upgrade/" + dialect + "_engine_7." + minor + "_to_7." + (minor + 1) + ".sql");
        }
        return files;
    }

    /** The script that creates and the one that drops again. */
    private static List<String> both(String folder, String dialect) {
        return List.of(folder + "schema-" + dialect + ".sql", folder + "schema-drop-" + dialect + ".sql");
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException("The build unpacks it: " + folder.resolve(file), e);
        }
    }

    /** A history with a revision for each file. */
    RevisionFiles revisions(String firstDirective) {
        RevisionFiles revisions = new RevisionFiles();
        for (int i = 0; i < files.size(); i++) {
            revisions.add("r" + i, i == 0 ? "" : "r" + (i - 1), files.get(i), firstDirective + text(files.get(i)), "");
        }
        return revisions;
    }

    @Override
    public String toString() {
        return name;
    }
}
