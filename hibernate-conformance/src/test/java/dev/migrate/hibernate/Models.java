package dev.migrate.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The models that are tried. */
final class Models {
    private static final String SAMPLES = "dev.migrate.model.sample";

    /**
     * What Hibernate knows nothing of (any more), what is refused on purpose, what has a test of its own, what names
     * tables and catalogs that are not there, and identifiers and sizes that Hibernate plans for and cannot make.
     */
    private static final Set<String> NOT_FOR_HIBERNATE = Set.of(
            "javaxshop",
            "legacy",
            "mappingfiles",
            "refusedmappings",
            "refusedcolumns",
            "refusedoptions",
            "refusedtypes",
            "columndefinitions",
            "schemas",
            "genericids",
            "impossiblesizes");

    /**
     * What JPA 3.2 and Hibernate 7 brought, a join table that two attributes share by accident, collections
     * of {@code List<? extends Book>}, and foreign keys of
     * tables with a dollar sign in their names, whose columns Hibernate 6 cannot read back.
     */
    private static final Set<String> NOT_FOR_HIBERNATE_6 = Set.of(
            "jpa32attributes",
            "jpa32columns",
            "jpa32generators",
            "jpa32orders",
            "seventh",
            "softtimed",
            "shop",
            "composites2",
            "oddnames",
            "embeddednaming",
            "embeddedtables",
            "kotlinwildcards",
            "propertyrefs");

    private static final String DOMAINS = "org.hibernate.testing.orm.domain";

    /** What converters keep in their columns; Hibernate 6 limits only those that a boolean is kept in. */
    private static final Map<String, String> CONVERTED_VALUES = HibernateVersion.major() == 6
            ? Map.of(SAMPLES + ".limitedconverter.FlagConverter", "check ({column} in ('no','yes'))")
            : Map.of(
                    SAMPLES + ".limitedconverter.FlagConverter", "check ({column} in ('no','yes'))",
                    DOMAINS + ".gambit.EntityOfBasics$GenderConverter", "check ({column} in ('M','F','O'))",
                    DOMAINS + ".gambit.EnumValueConverter", "check ({column} in ('first','second','third'))",
                    DOMAINS + ".helpdesk.Account$ServiceStatusConverter", "check ({column} in (1000,1001,1002,1003))");

    private static final String KEYCLOAK = "keycloak";

    private Models() {}

    /**
     * On SQLite, Hibernate 7 cannot read back the identity column without a type that it makes of one sample; documents
     * it writes where its dialect can; keys of large texts it asks for where MySQL and MariaDB have none; and on MariaDB
     * it writes what is not taken there: a default after a check, and, as Hibernate 6, a generated column that is not
     * null. What Hibernate 6 does otherwise, small samples say sooner than a large application.
     */
    static boolean isTried(Model model, String dialect) {
        return switch (model.name()) {
            case "shop" -> !dialect.equals("sqlite");
            case "largekeys", "deleteactions" -> !dialect.equals("mysql") && !dialect.equals("mariadb");
            case "jpa32orders" -> !dialect.equals("mariadb");
            case "dialectversions" -> HibernateVersion.major() > 6 || !dialect.equals("mariadb");
            case "aggregates" ->
                dialect.equals("postgresql") || (HibernateVersion.major() > 6 && !dialect.equals("sqlite"));
            case KEYCLOAK -> dialect.equals("postgresql") || HibernateVersion.major() > 6;
            default -> true;
        };
    }

    static List<Model> all() {
        List<Model> models = new ArrayList<>();
        ClassArchive samples = ClassArchive.of("dev.migrate.model.Models");
        for (String sample : samples.packagesBelow(SAMPLES)) {
            boolean known = HibernateVersion.major() > 6 || !NOT_FOR_HIBERNATE_6.contains(sample);
            if (known && !NOT_FOR_HIBERNATE.contains(sample)) {
                models.add(new Model(
                        sample, samples, List.of(), List.of(SAMPLES + "." + sample), List.of(), CONVERTED_VALUES));
            }
        }
        ClassArchive domains = ClassArchive.of(DOMAINS + ".DomainModelDescriptor");
        for (String domain : domains.packagesBelow(DOMAINS)) {
            List<String> converters =
                    domain.equals("retail") ? List.of(DOMAINS + ".MonetaryAmountConverter") : List.of();
            models.add(new Model(
                    "domain " + domain,
                    domains,
                    List.of(),
                    List.of(DOMAINS + "." + domain),
                    converters,
                    CONVERTED_VALUES));
        }
        models.add(keycloak());
        return models;
    }

    /** A large application's, made for no test. */
    private static Model keycloak() {
        ClassArchive jar = ClassArchive.of("org.keycloak.models.jpa.entities.RealmEntity");
        List<ClassArchive> libraries = List.of(
                ClassArchive.of("org.keycloak.representations.idm.authorization.Logic"),
                ClassArchive.of("org.keycloak.models.AuthenticationExecutionModel"));
        List<String> packages = List.of(
                "org.keycloak.authorization.jpa.entities",
                "org.keycloak.events.jpa",
                "org.keycloak.models.jpa.entities",
                "org.keycloak.models.jpa.session",
                "org.keycloak.storage.jpa.entity");
        return new Model(KEYCLOAK, jar, libraries, packages, List.of(), Map.of());
    }
}
