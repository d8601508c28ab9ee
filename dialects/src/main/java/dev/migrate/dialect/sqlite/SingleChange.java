package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.Dependent;
import dev.migrate.dialect.StandardDdl;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AlterEnum;
import dev.migrate.schema.operation.AlterSequence;
import dev.migrate.schema.operation.CommentOnTable;
import dev.migrate.schema.operation.CreateEnum;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.CreateSequence;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropEnum;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.DropSequence;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.schema.operation.RenameTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operations that SQLite carries out by themselves, each with what it does to the catalog. */
final class SingleChange extends StandardDdl {
    private final DraftCatalog catalog;

    SingleChange(DraftCatalog catalog) {
        super(new SqliteDefinitions());
        this.catalog = catalog;
    }

    @Override
    public List<String> visit(AddColumn operation) {
        return edited(operation, operation.table(), super.visit(operation));
    }

    @Override
    public List<String> visit(DropColumn operation) {
        return edited(operation, operation.table(), super.visit(operation));
    }

    private List<String> edited(Operation operation, ObjectName table, List<String> statements) {
        TableDefinition changed = DefinitionEdit.apply(operation, catalog.definition(table));
        catalog.apply(operation);
        catalog.define(table, changed);
        return statements;
    }

    @Override
    public List<String> visit(CreateIndex operation) {
        catalog.apply(operation);
        Refusal.check(catalog.table(operation.table()));
        return super.visit(operation);
    }

    @Override
    public List<String> visit(DropIndex operation) {
        catalog.apply(operation);
        return super.visit(operation);
    }

    /** SQLite rewrites the name in other tables' foreign keys, in views and in triggers by itself. */
    @Override
    public List<String> visit(RenameTable operation) {
        ObjectName before = operation.before();
        ObjectName after = operation.after();
        if (after.schema() != null) {
            throw Refusal.of(before, "SQLite has no schemas to move " + before + " to", "Leave the schema out.");
        }
        Renaming renaming = new Renaming(before.name(), after.name());
        String definition = catalog.definition(before).sql(after.name());
        catalog.apply(operation);
        catalog.define(after, TableDefinition.parse(SqlExpression.withoutQualifier(definition, before.name())));
        catalog.forget(before);
        catalog.changeDefinitions(renaming::asReferencedTable);
        catalog.changeDependents(dependent -> !dependent.uses().containsKey(before)
                ? dependent
                : new Dependent(
                        dependent.kind(),
                        dependent.name(),
                        moved(dependent.uses(), before, after),
                        renaming.everywhere(dependent.sql()),
                        before.equals(dependent.on()) ? after : dependent.on(),
                        dependent.afterwards()));
        return super.visit(operation);
    }

    private static Map<ObjectName, List<String>> moved(
            Map<ObjectName, List<String>> uses, ObjectName before, ObjectName after) {
        Map<ObjectName, List<String>> moved = new HashMap<>(uses);
        Optional.ofNullable(moved.remove(before)).ifPresent(columns -> moved.put(after, columns));
        return moved;
    }

    /** SQLite rewrites the name in expressions, indexes, foreign keys, views and triggers by itself. */
    @Override
    public List<String> visit(RenameColumn operation) {
        ObjectName table = operation.table();
        Refusal.checkRenamed(catalog.table(table), operation.before());
        Renaming renaming = new Renaming(operation.before(), operation.after());
        String text = renaming.asOwnColumn(catalog.definition(table).sql(table.name()), table.name());
        catalog.apply(operation);
        TableDefinition definition = TableDefinition.parse(text);
        catalog.changeDefinitions(each -> renaming.asReferencedColumn(each, table.name()));
        catalog.define(table, definition);
        catalog.schema().change(table, renamed -> withRenamedExpressions(renamed, definition, renaming));
        catalog.changeDependents(dependent -> renamed(dependent, operation, renaming));
        return super.visit(operation);
    }

    private Table withRenamedExpressions(Table table, TableDefinition definition, Renaming renaming) {
        List<Index> indexes = table.indexes().stream()
                .map(index -> withRenamedExpressions(index, renaming))
                .toList();
        TableReader reader = new TableReader(name ->
                catalog.schema().table(ObjectName.of(name)).map(Table::name).map(catalog::definition));
        return reader.read(definition, indexes);
    }

    private static Index withRenamedExpressions(Index index, Renaming renaming) {
        String predicate = index.predicate();
        return index.withPredicate(predicate == null ? null : renaming.everywhere(predicate))
                .withParts(index.parts().stream()
                        .map(part -> withRenamedExpression(part, renaming))
                        .toList());
    }

    private static IndexPart withRenamedExpression(IndexPart part, Renaming renaming) {
        String expression = part.expression();
        return expression == null ? part : part.withExpression(renaming.everywhere(expression));
    }

    private static Dependent renamed(Dependent dependent, RenameColumn operation, Renaming renaming) {
        List<String> columns = dependent.uses().getOrDefault(operation.table(), List.of());
        if (!columns.contains(operation.before())) {
            return dependent;
        }
        Map<ObjectName, List<String>> uses = new HashMap<>(dependent.uses());
        uses.put(
                operation.table(),
                columns.stream()
                        .map(column -> column.equals(operation.before()) ? operation.after() : column)
                        .toList());
        return new Dependent(
                dependent.kind(),
                dependent.name(),
                uses,
                renaming.everywhere(dependent.sql()),
                dependent.on(),
                dependent.afterwards());
    }

    @Override
    public List<String> visit(CreateSequence operation) {
        catalog.apply(operation);
        String name = quote(operation.sequence().name());
        return List.of(
                SequenceTable.createTable(name),
                SequenceTable.insert(name, operation.sequence().options().start()));
    }

    /** Nothing: the table that serves as a sequence keeps its next value and no options. */
    @Override
    public List<String> visit(AlterSequence operation) {
        catalog.apply(operation);
        return List.of();
    }

    @Override
    public List<String> visit(DropSequence operation) {
        catalog.apply(operation);
        return List.of("DROP TABLE " + quote(operation.sequence().name()));
    }

    @Override
    public List<String> visit(CreateEnum operation) {
        throw Refusal.noEnums(operation.type().name());
    }

    @Override
    public List<String> visit(AlterEnum operation) {
        throw Refusal.noEnums(operation.before().name());
    }

    @Override
    public List<String> visit(DropEnum operation) {
        throw Refusal.noEnums(operation.type().name());
    }

    @Override
    public List<String> visit(CommentOnTable operation) {
        throw Refusal.noComments(operation.table());
    }
}
