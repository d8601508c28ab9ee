package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.Member;
import dev.migrate.model.naming.Name;
import dev.migrate.model.naming.Names;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identity;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives an identifier what its generator needs: an identity column, a sequence or a table of counters. */
final class GeneratorBinder {
    private static final int DEFAULT_INCREMENT = 50;

    private final BindingContext context;
    private final ColumnFactory columns;
    private final Generators generators;

    GeneratorBinder(BindingContext context, ColumnFactory columns) {
        this.context = context;
        this.columns = columns;
        this.generators = new Generators(context.index());
    }

    void bind(Member id, EntityBinding entity, ColumnDraft column) {
        AnnotationSet annotations = id.annotations();
        if (annotations.hasHibernate("NativeGenerator")) {
            define(nativeKind(), new GeneratorDefinition(nativeKind(), "", Map.of()), id, entity, column);
            return;
        }
        Optional<AnnotationValues> generated = annotations.jpa("GeneratedValue");
        if (generated.isEmpty() || Generators.areMadeInMemory(annotations)) {
            return;
        }
        GeneratorDefinition.Kind stated = kind(generated.get().constant("strategy", "AUTO"), id);
        Optional<String> name = generated.get().text("generator");
        Optional<GeneratorDefinition> declared = name.isPresent()
                ? generators.named(name.get(), id)
                : stated == GeneratorDefinition.Kind.IDENTITY || stated == GeneratorDefinition.Kind.NONE
                        ? Optional.empty()
                        : generators.implied(id, isAuto(generated.get()) ? Optional.empty() : Optional.of(stated));
        GeneratorDefinition definition =
                declared.orElseGet(() -> new GeneratorDefinition(stated, name.orElse(""), Map.of()));
        GeneratorDefinition.Kind kind =
                definition.kind() == GeneratorDefinition.Kind.NATIVE ? nativeKind() : definition.kind();
        define(kind, definition, id, entity, column);
    }

    private static boolean isAuto(AnnotationValues generated) {
        return generated.constant("strategy", "AUTO").equals("AUTO");
    }

    private static GeneratorDefinition.Kind kind(String strategy, Member id) {
        return switch (strategy) {
            case "IDENTITY" -> GeneratorDefinition.Kind.IDENTITY;
            case "TABLE" -> GeneratorDefinition.Kind.TABLE;
            case "UUID" -> GeneratorDefinition.Kind.NONE;
            case "AUTO" ->
                id.type().name().toString().equals("java.util.UUID")
                        ? GeneratorDefinition.Kind.NONE
                        : GeneratorDefinition.Kind.SEQUENCE;
            default -> GeneratorDefinition.Kind.SEQUENCE;
        };
    }

    private GeneratorDefinition.Kind nativeKind() {
        return context.dialect().equals("postgresql")
                ? GeneratorDefinition.Kind.SEQUENCE
                : GeneratorDefinition.Kind.IDENTITY;
    }

    private void define(
            GeneratorDefinition.Kind kind,
            GeneratorDefinition definition,
            Member id,
            EntityBinding entity,
            ColumnDraft column) {
        definition.setting("options").ifPresent(text -> {
            throw id.unsupported(
                    "its generator has the options \"" + text + "\"",
                    "Remove them, and write them by hand into the revision that creates the generator.");
        });
        switch (kind) {
            case IDENTITY -> identity(column);
            case SEQUENCE -> sequence(definition, id, entity);
            case TABLE -> table(definition, id);
            case NATIVE, NONE -> {}
        }
    }

    private void identity(ColumnDraft draft) {
        Column column = draft.column();
        if (column.identity() != null) {
            return;
        }
        switch (context.dialect()) {
            // Only a primary key of exactly this type counts up by itself; SQLite's page on row ids says so.
            case "sqlite" -> draft.set(column.withType(ColumnType.of("integer")));
            case "postgresql" -> draft.set(column.withIdentity(Identity.byDefault()));
            default ->
                draft.set(column.withIdentity(new Identity(Identity.Mode.AUTO_INCREMENT, SequenceOptions.DEFAULT)));
        }
    }

    private void sequence(GeneratorDefinition definition, Member id, EntityBinding entity) {
        Names names = context.names();
        Optional<String> stated = definition.setting("sequence_name");
        Optional<String> generator = Optional.of(definition.name()).filter(name -> !name.isEmpty());
        Name logical = stated.or(() -> generator).map(names::logical).orElseGet(() -> implicitSequence(entity.table()));
        ObjectName name = names.object(definition.setting("catalog"), definition.setting("schema"), logical);
        long start = number(definition, "initial_value", 1, id);
        long increment = number(definition, "increment_size", DEFAULT_INCREMENT, id);
        SequenceOptions options = SequenceOptions.DEFAULT.withStart(start).withIncrement(Math.max(1, increment));
        Sequence known = context.schema().addSequence(new Sequence(name, null, options));
        if (!known.options().equals(options)) {
            throw id.unsupported(
                    "sequence " + name + " is to start with " + start + " by " + increment
                            + " here, and with " + known.options().start() + " by "
                            + known.options().increment() + " elsewhere",
                    "Give both generators the same initialValue and allocationSize, or different sequences.");
        }
    }

    private Name implicitSequence(TableDraft table) {
        String base = table.name().name() + "_SEQ";
        Name logical = context.names().logical(base);
        return table.logical().quoted() ? logical.asQuoted() : logical;
    }

    private static long number(GeneratorDefinition definition, String key, long otherwise, Member id) {
        String text = definition.setting(key).orElse(Long.toString(otherwise));
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw id.unsupported("its generator has the " + key + " \"" + text + "\"", "Write a whole number.");
        }
    }

    /** A table with a row for each counter. */
    private void table(GeneratorDefinition definition, Member id) {
        Names names = context.names();
        Name logical = names.logical(definition
                .setting("table_name")
                .orElse(definition.name().isEmpty() ? "hibernate_sequences" : definition.name()));
        TableDraft table = context.schema()
                .table(names.object(definition.setting("catalog"), definition.setting("schema"), logical), logical);
        Name counter = names.logical(definition.setting("segment_column_name").orElse("sequence_name"));
        Name value = names.logical(definition.setting("value_column_name").orElse("next_val"));
        ColumnDraft key = columns.add(
                table, ColumnSpec.NONE, counter, ColumnType.of("varchar", 255), false, table.nextPosition(), id);
        columns.add(table, ColumnSpec.NONE, value, ColumnType.of("bigint"), true, table.nextPosition(), id);
        table.addToPrimaryKey(List.of(key));
    }
}
