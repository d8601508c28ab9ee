package dev.migrate.model.binding;

import dev.migrate.model.entity.AccessType;
import dev.migrate.model.entity.Member;
import dev.migrate.model.naming.Name;

/**
 * Where an attribute is being bound.
 *
 * @param table the table of columns that name none
 * @param path the attributes around it, each followed by a dot; empty at the entity itself
 * @param access how embedded classes are read unless they say so themselves
 * @param key whether the columns become part of the primary key
 * @param relaxed whether columns may be null although the attribute may not: other classes share the table
 * @param columnPattern what column names here look like, with {@code %s} for the name that they have by themselves
 * @param now whether references are bound at once, because what comes next needs their columns
 */
record Scope(
        EntityBinding entity,
        TableDraft table,
        String path,
        Overrides overrides,
        AccessType access,
        boolean key,
        boolean relaxed,
        String columnPattern,
        boolean now) {
    private static final String AS_NAMED = "%s";

    static Scope of(EntityBinding entity, Overrides overrides) {
        return new Scope(
                entity,
                entity.table(),
                "",
                overrides,
                entity.type().access(),
                false,
                entity.isInParentTable(),
                AS_NAMED,
                false);
    }

    /** Whether the attribute is inside another one. */
    boolean isEmbedded() {
        return !path.isEmpty();
    }

    String pathOf(Member member) {
        return path.isEmpty() ? member.name() : path + member.name();
    }

    /** Inside an embedded attribute, whose annotations speak about what is in it. */
    Scope inside(Member embedded) {
        String inner = pathOf(embedded) + ".";
        return new Scope(
                entity,
                table,
                inner,
                overrides.with(inner, embedded.annotations()),
                access,
                key,
                relaxed,
                pattern(embedded),
                now);
    }

    Scope asKey() {
        return new Scope(entity, table, path, overrides, access, true, relaxed, columnPattern, true);
    }

    Scope withOverrides(Overrides changed) {
        return new Scope(entity, table, path, changed, access, key, relaxed, columnPattern, now);
    }

    Scope withTable(TableDraft changed) {
        return new Scope(entity, changed, path, overrides, access, key, relaxed, columnPattern, now);
    }

    /** In a table of its own, where nothing waits for other entities. */
    Scope inCollection(TableDraft collectionTable) {
        return new Scope(entity, collectionTable, path, overrides, access, false, false, AS_NAMED, true);
    }

    /** The column name as an embedded attribute around it spells it; a join column has none such. */
    Name named(Name column) {
        return columnPattern.equals(AS_NAMED)
                ? column
                : new Name(columnPattern.replace(AS_NAMED, column.text()), column.quoted());
    }

    /** {@code @EmbeddedColumnNaming} without a pattern puts the attribute's name in front. */
    private String pattern(Member embedded) {
        return embedded.annotations()
                .hibernate("EmbeddedColumnNaming")
                .map(use -> use.text("value").orElse(embedded.name() + "_%s"))
                .map(inner -> columnPattern.replace(AS_NAMED, inner))
                .orElse(columnPattern);
    }
}
