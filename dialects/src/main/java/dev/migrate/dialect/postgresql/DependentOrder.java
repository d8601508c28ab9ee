package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Dependent;
import dev.migrate.schema.ObjectName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts each view behind the views that it uses, and rules and triggers behind the view that they are on. */
final class DependentOrder {
    private final List<Dependent> dependents;
    private final Map<ObjectName, Dependent> views = new HashMap<>();
    private final Set<Dependent> sorted = new LinkedHashSet<>();
    private final Set<Dependent> visiting = new LinkedHashSet<>();

    DependentOrder(List<Dependent> dependents) {
        this.dependents = dependents;
        for (Dependent dependent : dependents) {
            if (dependent.on() == null) {
                views.put(dependent.name(), dependent);
            }
        }
    }

    List<Dependent> sorted() {
        dependents.forEach(this::visit);
        return new ArrayList<>(sorted);
    }

    private void visit(Dependent dependent) {
        if (sorted.contains(dependent) || !visiting.add(dependent)) {
            return;
        }
        for (ObjectName used : dependent.uses().keySet()) {
            Dependent view = views.get(used);
            if (view != null) {
                visit(view);
            }
        }
        sorted.add(dependent);
    }
}
