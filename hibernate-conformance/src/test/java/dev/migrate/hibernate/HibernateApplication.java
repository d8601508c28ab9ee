package dev.migrate.hibernate;

import static org.hibernate.tool.schema.spi.ContributableMatcher.ALL;

import dev.migrate.testdatabase.TestDatabase;
import dev.migrate.testdatabase.TestEngine;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.spi.CommandAcceptanceException;
import org.hibernate.tool.schema.spi.ExceptionHandler;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.hibernate.tool.schema.spi.SchemaManagementTool;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** An application that runs Hibernate, with its tools for schemas, on a database. */
final class HibernateApplication implements AutoCloseable {
    private final StandardServiceRegistry registry;
    private final Metadata metadata;
    private final EntityManagerFactory factory;
    private final Map<String, Object> settings;

    private HibernateApplication(
            StandardServiceRegistry registry,
            Metadata metadata,
            EntityManagerFactory factory,
            Map<String, Object> settings) {
        this.registry = registry;
        this.metadata = metadata;
        this.factory = factory;
        this.settings = settings;
    }

    /** @param action {@code hibernate.hbm2ddl.auto}: {@code create-only} or {@code none} */
    static HibernateApplication start(
            Model model, Names names, TestEngine engine, TestDatabase database, String action) {
        Map<String, Object> settings = new TreeMap<>(names.settings());
        settings.put("hibernate.connection.url", url(engine, database));
        settings.put("hibernate.connection.username", database.user());
        settings.put("hibernate.connection.password", database.password());
        settings.put("hibernate.connection.pool_size", 2);
        settings.put("hibernate.hbm2ddl.auto", action);
        settings.put("hibernate.auto_quote_keyword", model.quotesKeywords());
        // Byte[] and Character[] are refused otherwise.
        settings.put("hibernate.type.wrapper_array_handling", "ALLOW");
        // Bean Validation shapes the tables; the instances that are stored need not be sensible.
        settings.put("jakarta.persistence.validation.mode", "ddl");
        StandardServiceRegistry registry =
                new StandardServiceRegistryBuilder().applySettings(settings).build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            for (String packageName : model.packages()) {
                sources.addPackage(packageName);
                model.archive().mappedClasses(packageName).forEach(sources::addAnnotatedClass);
            }
            model.converters().forEach(converter -> sources.addAnnotatedClass(ClassArchive.load(converter)));
            Metadata metadata = sources.buildMetadata();
            // Building the factory adds to the metadata what Bean Validation and generated values ask for.
            return new HibernateApplication(registry, metadata, metadata.buildSessionFactory(), settings);
        } catch (RuntimeException e) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw e;
        }
    }

    /** Hibernate takes a MariaDB for one only through MariaDB's own driver. */
    private static String url(TestEngine engine, TestDatabase database) {
        return engine.dialect().equals("mariadb")
                ? database.jdbcUrl().replaceAll("^jdbc:mysql:|[?].*$", "").transform(rest -> "jdbc:mariadb:" + rest)
                : database.jdbcUrl();
    }

    EntityManagerFactory factory() {
        return factory;
    }

    Metadata metadata() {
        return metadata;
    }

    /** All that is wrong with the database: to its {@code validate}, to its {@code update} and to an application. */
    List<Complaint> complaints() {
        List<Complaint> complaints = new ArrayList<>();
        validate().ifPresent(complaints::add);
        update().forEach(statement -> complaints.add(new Complaint(statement)));
        complaints.addAll(new Instances(this).storeAndLoadAll());
        return complaints;
    }

    /** Hibernate's {@code validate}, which stops at the first thing that is missing. */
    private Optional<Complaint> validate() {
        try {
            tool().getSchemaValidator(settings).doValidation(metadata, options(HibernateApplication::fail), ALL);
            return Optional.empty();
        } catch (SchemaManagementException e) {
            return Optional.of(new Complaint(String.valueOf(e.getMessage())));
        }
    }

    /** The statements that Hibernate's {@code update} would run. */
    private List<String> update() {
        Statements statements = new Statements();
        tool().getSchemaMigrator(settings).doMigration(metadata, options(HibernateApplication::fail), ALL, statements);
        return statements.all();
    }

    private SchemaManagementTool tool() {
        return registry.requireService(SchemaManagementTool.class);
    }

    private ExecutionOptions options(ExceptionHandler handler) {
        return SchemaManagementToolCoordinator.buildExecutionOptions(settings, handler);
    }

    private static void fail(CommandAcceptanceException refused) {
        throw refused;
    }

    @Override
    public void close() {
        factory.close();
        StandardServiceRegistryBuilder.destroy(registry);
    }
}
