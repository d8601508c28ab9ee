package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Dependent;
import dev.migrate.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Takes views, rules and triggers out of the way of a change and puts them back as they were. */
final class DependentRecreation {
    private final List<Dependent> dependents;
    private final PostgresqlDefinitions definitions;

    /** @param dependents in creation order */
    DependentRecreation(List<Dependent> dependents, PostgresqlDefinitions definitions) {
        this.dependents = dependents;
        this.definitions = definitions;
    }

    List<String> around(List<String> change) {
        List<String> statements = new ArrayList<>();
        for (int i = dependents.size() - 1; i >= 0; i--) {
            statements.add(drop(dependents.get(i)));
        }
        statements.addAll(change);
        for (Dependent dependent : dependents) {
            statements.add(dependent.sql());
            statements.addAll(dependent.afterwards());
        }
        return statements;
    }

    private String drop(Dependent dependent) {
        String name = definitions.quote(dependent.name());
        return switch (dependent.kind()) {
            case VIEW -> "DROP VIEW " + name;
            case MATERIALIZED_VIEW -> "DROP MATERIALIZED VIEW " + name;
            case RULE -> "DROP RULE " + onTable(dependent);
            case TRIGGER -> "DROP TRIGGER " + onTable(dependent);
        };
    }

    private String onTable(Dependent dependent) {
        ObjectName on = Objects.requireNonNull(dependent.on(), "a rule or trigger is on something");
        return definitions.quote(dependent.name().name()) + " ON " + definitions.quote(on);
    }
}
