package dev.migrate.diff;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.UniqueConstraint;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a constraint or index does, without its name: two with equal structure are the same to a migration. */
sealed interface Structure {

    static Structure of(PrimaryKey key) {
        return new Key(Set.copyOf(key.columns()), true, false, Deferrability.NOT_DEFERRABLE);
    }

    static Structure of(UniqueConstraint unique) {
        return new Key(Set.copyOf(unique.columns()), false, unique.nullsNotDistinct(), unique.deferrability());
    }

    /** A unique index on nothing but columns does what a unique constraint does, and is the same as one. */
    static Structure of(Index index) {
        if (index.unique() && isPlain(index)) {
            Set<String> columns = index.parts().stream().map(IndexPart::column).collect(Collectors.toSet());
            return new Key(columns, false, index.nullsNotDistinct(), Deferrability.NOT_DEFERRABLE);
        }
        List<String> include = index.include().stream().sorted().toList();
        return new Search(index.withName(null).withInclude(include));
    }

    static Structure of(ForeignKey key) {
        Set<String> pairs = IntStream.range(0, key.columns().size())
                .mapToObj(i ->
                        key.columns().get(i) + '\0' + key.referencedColumns().get(i))
                .collect(Collectors.toSet());
        return new Reference(pairs, key.referencedTable(), key.onDelete(), key.onUpdate(), key.deferrability());
    }

    static Structure of(CheckConstraint check) {
        return new Rule(check.expression(), check.enforced());
    }

    private static boolean isPlain(Index index) {
        return index.method() == null
                && index.include().isEmpty()
                && index.predicate() == null
                && index.parts().stream()
                        .allMatch(part -> part.column() != null && part.equals(IndexPart.column(part.column())));
    }

    /**
     * A set of columns that no two rows share. Their order is left out: Hibernate sorts the columns of composite keys
     * by rules of its own, so the order in which a model names them says nothing about the database that it made.
     */
    record Key(Set<String> columns, boolean primary, boolean nullsNotDistinct, Deferrability deferrability)
            implements Structure {}

    /** An index without a name. */
    record Search(Index index) implements Structure {}

    /** A foreign key, its pairs of columns in any order. */
    record Reference(
            Set<String> pairs,
            ObjectName table,
            ReferentialAction onDelete,
            ReferentialAction onUpdate,
            Deferrability deferrability)
            implements Structure {}

    /** A check. */
    record Rule(String expression, boolean enforced) implements Structure {}
}
