package dev.migrate.model.oracle;

import dev.migrate.model.MappingOptions;
import dev.migrate.model.Models;
import dev.migrate.model.Naming;
import dev.migrate.model.Targets;
import dev.migrate.schema.TargetDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For every package of samples, Hibernate and the reader have the same schema in mind. */
class SamePlanAsHibernateTest {
    /**
     * What Hibernate cannot be asked about: it does not know the old namespace,
     * keeps column definitions as text, and accepts some of what is refused; mapping files have a test of their own.
     */
    private static final Set<String> NOT_COMPARED = Set.of(
            "javaxshop",
            "refusedmappings",
            "refusedcolumns",
            "refusedoptions",
            "columndefinitions",
            "definitionsonpostgresql",
            "legacy",
            "refusedtypes",
            "mappingfiles");

    /** Hibernate cannot keep an embeddable in one column there, Hibernate 6 on PostgreSQL alone. */
    private static final String AGGREGATES = "aggregates";

    /**
     * What JPA 3.2 and Hibernate 7 brought, column names that collide without what they brought, and collections of
     * {@code List<? extends Book>}, which Hibernate 6 does not take.
     */
    private static final Set<String> NOT_IN_HIBERNATE_6 = Set.of(
            "embeddednaming",
            "embeddedtables",
            "jpa32attributes",
            "jpa32columns",
            "jpa32generators",
            "jpa32orders",
            "kotlinwildcards",
            "propertyrefs",
            "seventh",
            "shop",
            "softtimed",
            "stated");

    /** Where names that are keywords are quoted. */
    private static final String AUTO_QUOTED = "autoquoted";

    private static final Map<String, String> CONVERTED_VALUES =
            Map.of("dev.migrate.model.sample.limitedconverter.FlagConverter", "check ({column} in ('no','yes'))");

    private static final Path SAMPLES = Models.TEST_CLASSES.resolve(Path.of("dev", "migrate", "model", "sample"));

    static Stream<Arguments> samples() throws IOException {
        String only = System.getProperty("sample", "");
        List<Arguments> cases = new ArrayList<>();
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                String name = folder.getFileName().toString();
                boolean known = !HibernateVersion.isSix() || !NOT_IN_HIBERNATE_6.contains(name);
                boolean comparable = known && !NOT_COMPARED.contains(name);
                if (comparable && name.startsWith(only)) {
                    for (TargetDatabase target : targets()) {
                        for (Naming naming : isPossible(name, target.dialect()) ? Naming.values() : new Naming[0]) {
                            cases.add(Arguments.of(name, target.dialect(), naming, target));
                        }
                    }
                }
            }
        }
        return cases.stream();
    }

    /** A name such as {@code collatedonmysql} says where alone its classes are valid; MariaDB counts as MySQL. */
    private static boolean isPossible(String name, String dialect) {
        boolean elsewhere = Targets.ALL.stream()
                .map(target -> "on" + target.dialect())
                .anyMatch(end -> name.endsWith(end) && !end.equals("on" + dialect.replace("mariadb", "mysql")));
        boolean keepsAggregates = HibernateVersion.isSix() ? dialect.equals("postgresql") : !dialect.equals("sqlite");
        return !elsewhere && (keepsAggregates || !name.equals(AGGREGATES));
    }

    /** All, or the one that a developer asks for. */
    private static List<TargetDatabase> targets() {
        String only = System.getProperty("target", "");
        return Targets.ALL.stream()
                .filter(target -> target.dialect().startsWith(only))
                .toList();
    }

    @ParameterizedTest(name = "{0} on {1} with {2} names")
    @MethodSource("samples")
    void samePlan(String sample, String dialect, Naming naming, TargetDatabase target) {
        boolean keywords = sample.equals(AUTO_QUOTED);
        SchemaLines theirs = HibernateSchema.of(
                sources -> classes(sample).forEach(sources::addAnnotatedClass),
                target,
                naming,
                Map.of("hibernate.auto_quote_keyword", keywords));
        MappingOptions options = MappingOptions.of(target)
                .withNaming(naming)
                .withProvider(HibernateVersion.provider())
                .withTypes(CONVERTED_VALUES)
                .withQuoteKeywords(keywords);
        boolean sequences = dialect.equals("postgresql") || dialect.equals("mariadb");
        SchemaLines ours = SchemaLines.of(Models.read(sample, options), sequences);
        theirs.assertSame(ours);
    }

    private static List<Class<?>> classes(String sample) {
        try (Stream<Path> files = Files.list(SAMPLES.resolve(sample))) {
            List<Class<?>> classes = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                Class<?> type = Class.forName("dev.migrate.model.sample." + sample + "." + name);
                if (isMapped(type)) {
                    classes.add(type);
                }
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isMapped(Class<?> type) {
        return type.isAnnotationPresent(jakarta.persistence.Entity.class)
                || type.isAnnotationPresent(jakarta.persistence.Embeddable.class)
                || type.isAnnotationPresent(jakarta.persistence.MappedSuperclass.class)
                || type.isAnnotationPresent(jakarta.persistence.Converter.class);
    }
}
