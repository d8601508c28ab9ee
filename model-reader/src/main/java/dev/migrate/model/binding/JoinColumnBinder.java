package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.EntityClass;
import dev.migrate.model.entity.InheritanceStrategy;
import dev.migrate.model.entity.Member;
import dev.migrate.model.naming.Name;
import dev.migrate.schema.ForeignKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Binds columns that refer to rows of an entity. */
final class JoinColumnBinder {
    private final BindingContext context;
    private final ColumnFactory columns;

    JoinColumnBinder(BindingContext context, ColumnFactory columns) {
        this.context = context;
        this.columns = columns;
    }

    /**
     * Which columns of {@code target} are referred to, one for each of {@code specs}, or all of its key where there is no
     * spec; empty if one that is named is not there (yet).
     */
    Optional<List<ColumnDraft>> referenced(EntityBinding target, List<ColumnSpec> specs, Member member) {
        boolean named = specs.stream().anyMatch(spec -> spec.referenced().isPresent());
        if (!named) {
            if (!specs.isEmpty() && specs.size() != target.key().size()) {
                throw member.unsupported(
                        "it has " + specs.size() + " join columns for the "
                                + target.key().size() + " key columns of " + target.type(),
                        "Give one @JoinColumn with referencedColumnName for each key column.");
            }
            return Optional.of(target.key());
        }
        List<ColumnDraft> found = new ArrayList<>();
        for (ColumnSpec spec : specs) {
            Optional<ColumnDraft> column = spec.referenced().flatMap(name -> find(target, name));
            if (column.isEmpty()) {
                return Optional.empty();
            }
            found.add(column.get());
        }
        return Optional.of(found);
    }

    private Optional<ColumnDraft> find(EntityBinding target, String referencedName) {
        Name name = context.names().logical(referencedName);
        for (ColumnDraft column : target.key()) {
            if (column.logical().text().equalsIgnoreCase(name.text())) {
                return Optional.of(column);
            }
        }
        String stored = context.names().stored(name);
        return target.allTables().stream()
                .flatMap(table -> table.logical(name.text()).or(() -> table.stored(stored)).stream())
                .findFirst();
    }

    /**
     * Adds a column for each of {@code referenced}, which {@code target} has, to {@code table}.
     *
     * @param implicit the name for a column that has none, from the logical name of the one referred to
     */
    List<ColumnDraft> bind(
            TableDraft table,
            List<ColumnSpec> specs,
            EntityBinding target,
            List<ColumnDraft> referenced,
            UnaryOperator<String> implicit,
            boolean nullable,
            int position,
            Member member) {
        return bind(
                table,
                specs,
                referenced,
                (ColumnDraft to) -> implied(implicit.apply(to.logical().text()), target, to),
                nullable,
                position,
                member);
    }

    /**
     * Adds a column for each of {@code referenced} to {@code table}.
     *
     * @param implicit the name for a column that has none, from the one referred to
     */
    List<ColumnDraft> bind(
            TableDraft table,
            List<ColumnSpec> specs,
            List<ColumnDraft> referenced,
            Function<ColumnDraft, Name> implicit,
            boolean nullable,
            int position,
            Member member) {
        List<ColumnDraft> bound = new ArrayList<>();
        for (int i = 0; i < referenced.size(); i++) {
            ColumnSpec spec = i < specs.size() ? specs.get(i) : ColumnSpec.NONE;
            ColumnDraft to = referenced.get(i);
            Name logical = spec.name().map(context.names()::logical).orElseGet(() -> implicit.apply(to));
            boolean mayBeNull = nullable && spec.nullable().orElse(true);
            ColumnDraft from = columns.add(table, spec, logical, to.referenceType(), mayBeNull, position, member);
            from.setLarge(to.isLarge());
            bound.add(from);
        }
        return bound;
    }

    /** As in Hibernate, a name that is made from a quoted table or column is quoted itself. */
    private Name implied(String text, EntityBinding target, ColumnDraft referenced) {
        Name name = context.names().logical(text);
        boolean quoted =
                target.table().logical().quoted() || referenced.logical().quoted();
        return quoted ? name.asQuoted() : name;
    }

    /** Adds the foreign key, unless the mapping wants none, or the rows referred to are in several tables or in none. */
    void addForeignKey(
            TableDraft table,
            List<ColumnDraft> from,
            EntityBinding target,
            List<ColumnDraft> referenced,
            ForeignKeyRule rule) {
        if (isSpread(target) || !context.schema().holds(target.table())) {
            return;
        }
        // Only unique columns can be referred to; Hibernate makes them so, its version 7 even where no key refers.
        if (rule.wanted() || !context.isHibernate6()) {
            makeUnique(target, referenced);
        }
        if (!rule.wanted()) {
            return;
        }
        TableDraft to = holder(target, referenced);
        table.addForeignKey(new ForeignKey(
                rule.name(),
                TableDraft.names(from),
                to.name(),
                TableDraft.names(referenced),
                rule.clause().onDelete(),
                rule.clause().onUpdate(),
                rule.clause().deferrability()));
    }

    /**
     * Adds the foreign key from a collection's rows to their owner's. Hibernate 6 makes none to other columns than the
     * owner's key.
     */
    void addOwnerForeignKey(
            TableDraft table,
            List<ColumnDraft> from,
            EntityBinding owner,
            List<ColumnDraft> referenced,
            ForeignKeyRule rule) {
        if (isKey(owner, referenced) || !context.isHibernate6()) {
            addForeignKey(table, from, owner, referenced, rule);
        }
    }

    /** Whether the columns are the entity's key. */
    static boolean isKey(EntityBinding target, List<ColumnDraft> columns) {
        return target.key().equals(columns) || new HashSet<>(target.key()).equals(new HashSet<>(columns));
    }

    /** Makes the columns that a reference by columns and formulas is about unique, as Hibernate does. */
    void makeUnique(EntityBinding target, List<ColumnDraft> referenced, List<String> beside, Member member) {
        List<ColumnDraft> all = new ArrayList<>(referenced);
        for (String name : beside) {
            all.add(find(target, name)
                    .orElseThrow(() -> member.unsupported(
                            "its @JoinFormula refers to column " + name + ", which " + target.type() + " does not have",
                            "Correct referencedColumnName; it names a column, not an attribute.")));
        }
        makeUnique(target, all);
    }

    /** Makes columns that are referred to unique together, unless they are the key. */
    void makeUnique(EntityBinding target, List<ColumnDraft> referenced) {
        if (!isKey(target, referenced)) {
            holder(target, referenced).addUnique(referenced);
        }
    }

    private boolean isSpread(EntityBinding target) {
        EntityClass type = target.type();
        return target.strategy() == InheritanceStrategy.TABLE_PER_CLASS
                && (type.isAbstract() || !context.entities().children(type).isEmpty());
    }

    private static TableDraft holder(EntityBinding target, List<ColumnDraft> referenced) {
        if (referenced.equals(target.key())) {
            return target.table();
        }
        for (TableDraft table : target.allTables()) {
            if (referenced.stream().allMatch(table::has)) {
                return table;
            }
        }
        return target.table();
    }

    /**
     * Copies the key of {@code target} into a table whose rows belong to its rows, with the foreign key.
     *
     * @param stated {@code @PrimaryKeyJoinColumn}s
     */
    List<ColumnDraft> keyCopy(
            TableDraft table,
            EntityBinding owner,
            EntityBinding target,
            List<AnnotationValues> stated,
            ForeignKeyRule rule) {
        List<ColumnDraft> copies = new ArrayList<>();
        List<ColumnDraft> referenced = new ArrayList<>();
        for (int i = 0; i < target.key().size(); i++) {
            ColumnDraft to = target.key().get(i);
            Optional<AnnotationValues> column = stating(stated, to, i);
            ColumnSpec spec = column.map(ColumnSpec::of).orElse(ColumnSpec.NONE);
            Name implied = target.table().logical().quoted() ? to.logical().asQuoted() : to.logical();
            Name logical = spec.name().map(context.names()::logical).orElse(implied);
            ColumnDraft copy = columns.add(
                    table, spec, logical, to.referenceType(), false, table.nextPosition(), owner.type()::unsupported);
            copy.setLarge(to.isLarge());
            copies.add(copy);
            referenced.add(to);
        }
        addForeignKey(table, copies, target, referenced, rule);
        return copies;
    }

    private static Optional<AnnotationValues> stating(List<AnnotationValues> stated, ColumnDraft key, int position) {
        Optional<AnnotationValues> byName = stated.stream()
                .filter(use -> use.text("referencedColumnName")
                        .filter(name -> Name.parse(name)
                                .text()
                                .equalsIgnoreCase(key.logical().text()))
                        .isPresent())
                .findFirst();
        if (byName.isPresent() || position >= stated.size()) {
            return byName;
        }
        return Optional.of(stated.get(position))
                .filter(use -> use.text("referencedColumnName").isEmpty());
    }
}
