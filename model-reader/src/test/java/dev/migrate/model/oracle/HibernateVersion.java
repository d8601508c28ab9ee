package dev.migrate.model.oracle;

import dev.migrate.model.Provider;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Version;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;

/** What Hibernate 6 and 7 call differently, so that the same compiled tests run with either. */
final class HibernateVersion {
    private HibernateVersion() {}

    static boolean isSix() {
        return Version.getVersionString().startsWith("6.");
    }

    static Provider provider() {
        return isSix() ? Provider.HIBERNATE_6 : Provider.HIBERNATE_7;
    }

    /** Whether {@code not null} stands after an expression; Hibernate 6 says so on MariaDB too, where it fails. */
    static boolean saysNotNullOfGenerated(Dialect dialect) {
        return call(dialect, "supportsNotNullAfterGeneratedAs")
                .map(Boolean.class::cast)
                .orElse(!(dialect instanceof MariaDBDialect));
    }

    /** The strategy that Spring Boot sets. */
    static String snakeCase() {
        String name = isSix() ? "CamelCaseToUnderscoresNamingStrategy" : "PhysicalNamingStrategySnakeCaseImpl";
        return "org.hibernate.boot.model.naming." + name;
    }

    static List<ForeignKey> foreignKeys(Table table) {
        Collection<?> keys = isSix()
                ? ((java.util.Map<?, ?>) call(table, "getForeignKeys").orElseThrow()).values()
                : (Collection<?>) call(table, "getForeignKeyCollection").orElseThrow();
        return keys.stream().map(ForeignKey.class::cast).toList();
    }

    /** Empty where there are none, or Hibernate does not know of any. */
    static String options(ForeignKey key) {
        return call(key, "getOptions").map(Object::toString).orElse("");
    }

    /** {@link #options(ForeignKey)} of a column. */
    static String options(Column column) {
        return call(column, "getOptions").map(Object::toString).orElse("");
    }

    private static Optional<Object> call(Object on, String name) {
        Optional<Method> method = Arrays.stream(on.getClass().getMethods())
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == 0)
                .findFirst();
        if (method.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(method.get().invoke(on));
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
