package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.schema.ServerVersion;
import dev.migrate.schema.TargetDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hibernate's {@code @DialectOverride}s: annotations that count on one database, or on some of its versions, only. */
final class DialectOverrides {
    private static final String PREFIX = "DialectOverride$";

    private final ServerVersion version;
    private final Set<String> dialects;

    DialectOverrides(TargetDatabase target) {
        this.version = target.version();
        // Hibernate's dialect for MariaDB extends that for MySQL, and what is said of the one counts for the other.
        this.dialects = switch (target.dialect()) {
            case "postgresql" -> Set.of("Dialect", "PostgreSQLDialect");
            case "mysql" -> Set.of("Dialect", "MySQLDialect");
            case "mariadb" -> Set.of("Dialect", "MySQLDialect", "MariaDBDialect");
            default -> Set.of("Dialect", "SQLiteDialect");
        };
    }

    /** What counts on this database: an override where there is one for it, else the annotation itself. */
    Optional<AnnotationValues> find(AnnotationSet annotations, String simpleName) {
        List<AnnotationValues> overriding = overriding(annotations, simpleName);
        return overriding.isEmpty() ? annotations.hibernate(simpleName) : Optional.of(overriding.get(0));
    }

    /** {@link #find} for an annotation that can be repeated. */
    List<AnnotationValues> all(AnnotationSet annotations, String simpleName, String container) {
        List<AnnotationValues> overriding = overriding(annotations, simpleName);
        return overriding.isEmpty() ? annotations.hibernateAll(simpleName, container) : overriding;
    }

    private List<AnnotationValues> overriding(AnnotationSet annotations, String simpleName) {
        if (!annotations.usesHibernate()) {
            return List.of();
        }
        String name = PREFIX + simpleName;
        List<AnnotationValues> overriding = new ArrayList<>();
        for (AnnotationValues use : annotations.hibernateAll(name, name + "s")) {
            if (counts(use)) {
                use.nested("override").ifPresent(overriding::add);
            }
        }
        return overriding;
    }

    private boolean counts(AnnotationValues override) {
        boolean here = override.type("dialect")
                .filter(type -> dialects.contains(type.name().withoutPackagePrefix()))
                .isPresent();
        return here
                && override.nested("sameOrAfter").map(this::isReached).orElse(true)
                && !override.nested("before").map(this::isReached).orElse(false);
    }

    private boolean isReached(AnnotationValues stated) {
        return version.atLeast(stated.number("major", 0), stated.number("minor", 0), 0);
    }
}
