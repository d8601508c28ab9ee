package dev.migrate.model.binding;

import dev.migrate.model.UnsupportedMapping;
import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.Member;
import dev.migrate.model.naming.Names;
import dev.migrate.model.sql.ReferenceClause;
import dev.migrate.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the mapping says about the foreign key of a reference.
 *
 * @param wanted whether there is to be one at all
 */
record ForeignKeyRule(boolean wanted, @Nullable String name, ReferenceClause clause) {
    static final ForeignKeyRule PLAIN = new ForeignKeyRule(true, null, ReferenceClause.NONE);

    /**
     * Reads {@code @ForeignKey}s, the first that says something, with what other annotations add.
     *
     * @param failure makes the error for the place that the annotations are on
     */
    static ForeignKeyRule of(
            List<AnnotationValues> foreignKeys,
            AnnotationSet annotations,
            BiFunction<String, String, UnsupportedMapping> failure,
            Names names) {
        boolean wanted = !annotations.hasHibernate("NotFound");
        String name = null;
        ReferenceClause clause = ReferenceClause.NONE;
        for (AnnotationValues foreignKey : foreignKeys) {
            wanted &= !foreignKey.constant("value", "CONSTRAINT").equals("NO_CONSTRAINT");
            Optional<String> stated = foreignKey.text("name");
            if (name == null && stated.isPresent()) {
                name = names.constraint(stated.get());
            }
            Optional<String> text = foreignKey.text("foreignKeyDefinition").or(() -> foreignKey.text("options"));
            if (text.isPresent()) {
                clause = parse(text.get(), failure);
            }
        }
        // Hibernate's own annotation for it, as it was before Hibernate 6.
        Optional<String> legacy = annotations.hibernate("ForeignKey").flatMap(use -> use.text("name"));
        if (legacy.isPresent()) {
            wanted &= !legacy.get().equals("none");
            name = name == null ? names.constraint(legacy.get()) : name;
        }
        Optional<AnnotationValues> onDelete = annotations.hibernate("OnDelete");
        if (onDelete.isPresent()) {
            ReferentialAction action = ReferentialAction.valueOf(onDelete.get().constant("action", "NO_ACTION"));
            clause = new ReferenceClause(action, clause.onUpdate(), clause.deferrability());
        }
        return new ForeignKeyRule(wanted, name, clause);
    }

    /** The same without what {@code @OnDelete} says, which is about a collection's rows and their owner. */
    ForeignKeyRule withoutAction(Member member) {
        if (!member.annotations().hasHibernate("OnDelete")) {
            return this;
        }
        return new ForeignKeyRule(
                wanted,
                name,
                new ReferenceClause(ReferentialAction.NO_ACTION, clause.onUpdate(), clause.deferrability()));
    }

    /** A foreign key although the mapping wants none: the other side of an association asks for one whatever is said. */
    ForeignKeyRule always() {
        return wanted ? this : PLAIN;
    }

    private static ReferenceClause parse(String text, BiFunction<String, String, UnsupportedMapping> failure) {
        try {
            return ReferenceClause.parse(text);
        } catch (IllegalArgumentException e) {
            throw failure.apply(
                    "the definition of its foreign key cannot be read: " + e.getMessage(),
                    "Write ON DELETE, ON UPDATE and DEFERRABLE clauses only.");
        }
    }
}
