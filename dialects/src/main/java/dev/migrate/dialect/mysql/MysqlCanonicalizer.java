package dev.migrate.dialect.mysql;

import dev.migrate.dialect.Canonicalizer;
import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.ColumnSpelling;
import dev.migrate.dialect.Dependent;
import dev.migrate.dialect.Expressions;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** MySQL's canonical form: first what memory can tell, then what the database spells otherwise. */
public class MysqlCanonicalizer implements Canonicalizer {
    private final MysqlSpelling spelling;
    private final MysqlDefinitions definitions;
    private final Expressions expressions;
    private final CanonicalTable tables;

    public MysqlCanonicalizer(
            IdentifierRules identifiers, MysqlTypes types, MysqlDefinitions definitions, TableLimits limits) {
        this.spelling = new MysqlSpelling(identifiers);
        this.definitions = definitions;
        this.expressions = new Expressions(identifiers, types);
        this.tables = new CanonicalTable(types, spelling, limits);
    }

    @Override
    public Schema canonical(Schema desired) {
        List<Table> kept = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        for (Table table : desired.tables().values()) {
            if (isSequence(table)) {
                sequences.add(SequenceTable.sequence(table.name()));
            } else {
                kept.add(tables.of(table));
            }
        }
        desired.sequences().values().forEach(sequence -> sequences.add(sequence(sequence)));
        return Schema.of(kept, sequences, desired.enums().values());
    }

    /** Whether a table stands for a sequence. */
    protected boolean isSequence(Table table) {
        return SequenceTable.isOne(table);
    }

    protected Sequence sequence(Sequence desired) {
        return SequenceTable.sequence(desired.name());
    }

    /**
     * The sequence as the current one spells it.
     *
     * @param canonical what {@link #sequence} made of {@code desired}
     */
    protected Sequence reconcile(Sequence desired, Sequence canonical, @Nullable Sequence current) {
        return current == null
                // Creating one says once where it starts.
                ? canonical.withOptions(
                        canonical.options().withStart(desired.options().start()))
                : canonical;
    }

    @Override
    public Schema reconcile(Schema desired, Catalog current, Connection connection) throws SQLException {
        ServerSettings settings = ServerSettings.read(connection);
        LocalNames names = new LocalNames(current.defaultSchema(), current.schema(), settings.ignoresTableNameCase());
        Schema asked = names.of(desired);
        Schema canonical = canonical(asked);
        Set<ObjectName> views = current.dependents().stream()
                .filter(dependent -> dependent.kind() == Dependent.Kind.VIEW)
                .map(Dependent::name)
                .collect(Collectors.toSet());
        List<Table> kept = new ArrayList<>();
        for (Table table : canonical.tables().values()) {
            Table there = current.schema().tables().get(table.name());
            if (there != null) {
                kept.add(reconcile(table, there, settings, connection));
            } else if (!views.contains(table.name())) {
                kept.add(withCollations(table, settings));
            }
        }
        for (Table there : current.schema().tables().values()) {
            // Nobody can say what its partitions were for, so it is left alone.
            if (TableOptions.isPartitioned(there) && !canonical.tables().containsKey(there.name())) {
                kept.add(there);
            }
        }
        return Schema.of(
                spelled(kept, current),
                sequences(asked, canonical, current),
                canonical.enums().values());
    }

    private List<Sequence> sequences(Schema asked, Schema canonical, Catalog current) {
        List<Sequence> sequences = new ArrayList<>();
        for (Sequence sequence : canonical.sequences().values()) {
            sequences.add(reconcile(
                    asked.sequences().getOrDefault(sequence.name(), sequence),
                    sequence,
                    current.schema().sequences().get(sequence.name())));
        }
        return sequences;
    }

    private static Table withCollations(Table table, ServerSettings settings) {
        String collation = table.options().getOrDefault(TableOptions.COLLATE, settings.collation());
        return table.withColumns(table.columns().stream()
                .map(column -> CharacterSets.reconciled(column, null, collation))
                .toList());
    }

    private Table reconcile(Table desired, Table current, ServerSettings settings, Connection connection) {
        // Most tables of a large schema are as they were, and need no further look.
        Table kept = desired.withOptions(current.options());
        if (kept.equals(current)) {
            return kept;
        }
        String collation = current.options().getOrDefault(TableOptions.COLLATE, settings.collation());
        Table spelled = new TableReconciler(current, collation, tables, this::isSame).reconcile(desired);
        Set<ExpressionQuestion> open = OpenQuestions.of(spelled, current);
        if (open.isEmpty()) {
            return spelled;
        }
        Map<String, Column> columns = new LinkedHashMap<>();
        spelled.columns().forEach(column -> columns.put(MysqlIdentifiers.key(column.name()), column));
        current.columns().forEach(column -> columns.putIfAbsent(MysqlIdentifiers.key(column.name()), column));
        Map<ExpressionQuestion, String> forms =
                new ServerForms(definitions, spelling).of(open, columns.values(), connection);
        return forms.isEmpty()
                ? spelled
                : new TableReconciler(current, collation, tables, (one, other) -> isSame(one, other, forms))
                        .reconcile(spelled);
    }

    private boolean isSame(ExpressionQuestion one, ExpressionQuestion other) {
        return expressions.same(one.expression(), other.expression());
    }

    private boolean isSame(ExpressionQuestion one, ExpressionQuestion other, Map<ExpressionQuestion, String> forms) {
        String form = forms.get(one);
        return one.equals(other) || (form != null && form.equals(forms.get(other))) || isSame(one, other);
    }

    /** With the columns that foreign keys refer to spelled as the database spells them. */
    private static List<Table> spelled(List<Table> tables, Catalog current) {
        return tables.stream().map(table -> spelled(table, current.schema())).toList();
    }

    private static Table spelled(Table table, Schema current) {
        List<ForeignKey> keys =
                table.foreignKeys().stream().map(key -> spelled(key, current)).toList();
        return keys.equals(table.foreignKeys()) ? table : table.withForeignKeys(keys);
    }

    private static ForeignKey spelled(ForeignKey key, Schema current) {
        Table referenced = current.tables().get(key.referencedTable());
        if (referenced == null) {
            return key;
        }
        List<String> names = new ColumnSpelling(referenced, MysqlIdentifiers::key).names(key.referencedColumns());
        return key.withColumns(key.columns(), names);
    }
}
