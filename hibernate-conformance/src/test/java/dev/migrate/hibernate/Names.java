package dev.migrate.hibernate;

import java.util.Locale;
import java.util.Map;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;

/** How Hibernate is told to name things, by the word that {@code models.naming} has for it. */
enum Names {
    JPA,
    SPRING;

    /** Spring Boot's implicit names, which Hibernate does not bring along. */
    public static final class SpringImplicitNames extends ImplicitNamingStrategyJpaCompliantImpl {
        private static final long serialVersionUID = 1L;

        @Override
        public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
            String name = source.getOwningPhysicalTableName() + "_"
                    + source.getAssociationOwningAttributePath().getProperty();
            return toIdentifier(name, source.getBuildingContext());
        }
    }

    Map<String, Object> settings() {
        if (this == JPA) {
            return Map.of();
        }
        String snake = HibernateVersion.major() == 6
                ? "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy"
                : "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl";
        return Map.of(
                "hibernate.implicit_naming_strategy",
                new SpringImplicitNames(),
                "hibernate.physical_naming_strategy",
                snake);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
