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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** Gives an identifier what its generator needs: an identity column, a sequence or a table of counters. */
final class GeneratorBinder {
    private static final int DEFAULT_INCREMENT = 50;

    private final BindingContext context;
    private final Generators generators;

    GeneratorBinder(BindingContext context) {
        this.context = context;
        this.generators = new Generators(context);
    }

    /** @param shared whether another entity has the column too: the first one decides whether it counts by itself */
    void bind(Member id, EntityBinding entity, ColumnDraft column, boolean shared) {
        definition(id, entity).ifPresent(definition -> {
            GeneratorDefinition.Kind kind =
                    definition.kind() == GeneratorDefinition.Kind.NATIVE ? nativeKind() : definition.kind();
            if (!shared || kind != GeneratorDefinition.Kind.IDENTITY) {
                define(kind, definition, id, entity.table(), column);
            }
        });
    }

    /**
     * Gives the numbers of a bag's rows what their generator needs.
     *
     * @param generator its name, or a strategy; Hibernate accepts none here that the column itself would be for
     */
    void bindRowId(Member bag, EntityBinding entity, String generator, TableDraft table, ColumnDraft column) {
        generators
                .named(generator, bag, entity)
                .or(() -> GeneratorDefinition.legacy(generator))
                .ifPresent(definition -> define(definition.kind(), definition, bag, table, column));
    }

    private Optional<GeneratorDefinition> definition(Member id, EntityBinding entity) {
        AnnotationSet annotations = id.annotations();
        if (annotations.hasHibernate("UuidGenerator")) {
            return Optional.empty();
        }
        Optional<AnnotationValues> nativeGenerator = annotations.hibernate("NativeGenerator");
        if (nativeGenerator.isPresent()) {
            return nativeGenerator.map(this::ofNative);
        }
        Optional<AnnotationValues> generated = annotations.jpa("GeneratedValue");
        if (generated.isEmpty()) {
            return generators.custom(annotations);
        }
        Optional<String> name = generated.get().text("generator");
        GeneratorDefinition.Kind stated = kind(generated.get().constant("strategy", "AUTO"), id);
        Optional<GeneratorDefinition> declared = name.isPresent()
                ? generators.named(name.get(), id, entity)
                : implied(generated.get(), id, entity, stated);
        if (declared.isPresent()) {
            return declared;
        }
        Optional<GeneratorDefinition> other = isAuto(generated.get())
                ? name.flatMap(GeneratorDefinition::legacy).or(() -> generators.custom(annotations))
                : Optional.empty();
        return other.isPresent() ? other : Optional.of(new GeneratorDefinition(stated, name.orElse(""), Map.of()));
    }

    /** A generator that stands near and is not named; Hibernate 6 wants the name. */
    private Optional<GeneratorDefinition> implied(
            AnnotationValues generated, Member id, EntityBinding entity, GeneratorDefinition.Kind stated) {
        if (context.isHibernate6()) {
            return Optional.empty();
        }
        if (isAuto(generated)) {
            return generators.implied(id, entity, Optional.empty());
        }
        boolean inDatabase = stated == GeneratorDefinition.Kind.SEQUENCE || stated == GeneratorDefinition.Kind.TABLE;
        return inDatabase ? generators.implied(id, entity, Optional.of(stated)) : Optional.empty();
    }

    /** Hibernate's own default counts by one here. */
    private GeneratorDefinition ofNative(AnnotationValues generator) {
        return generator
                .nested("sequenceForm")
                .map(GeneratorDefinition::sequence)
                .map(form -> new GeneratorDefinition(nativeKind(), form.name(), form.settings()))
                .orElseGet(() -> new GeneratorDefinition(nativeKind(), "", Map.of("increment_size", "1")));
    }

    private static boolean isAuto(AnnotationValues generated) {
        return generated.constant("strategy", "AUTO").equals("AUTO");
    }

    /** Hibernate 7 takes a text for a UUID as well. */
    private boolean isMadeInMemory(Member id) {
        Type type = context.isHibernate6() ? id.type() : declaredType(id);
        String typeName = type.name().toString();
        return typeName.equals("java.util.UUID") || (typeName.equals("java.lang.String") && !context.isHibernate6());
    }

    private GeneratorDefinition.Kind kind(String strategy, Member id) {
        return switch (strategy) {
            case "IDENTITY" -> GeneratorDefinition.Kind.IDENTITY;
            case "TABLE" -> GeneratorDefinition.Kind.TABLE;
            case "UUID" -> GeneratorDefinition.Kind.NONE;
            case "AUTO" -> isMadeInMemory(id) ? GeneratorDefinition.Kind.NONE : GeneratorDefinition.Kind.SEQUENCE;
            default -> GeneratorDefinition.Kind.SEQUENCE;
        };
    }

    /** As the class declares it: Hibernate 7 does not ask here what a type variable stands for. */
    private static Type declaredType(Member id) {
        String getter = "get" + id.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + id.name().substring(1);
        Optional<Type> field = Optional.ofNullable(id.owner().field(id.name())).map(FieldInfo::type);
        return field.or(() -> Optional.ofNullable(id.owner().method(getter)).map(MethodInfo::returnType))
                .filter(type -> type.kind() == Type.Kind.TYPE_VARIABLE)
                .orElse(id.type());
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
            TableDraft table,
            ColumnDraft column) {
        definition.setting("options").ifPresent(text -> {
            throw id.unsupported(
                    "its generator has the options \"" + text + "\"",
                    "Remove them, and write them by hand into the revision that creates the generator.");
        });
        switch (kind) {
            case IDENTITY -> identity(column);
            case SEQUENCE -> sequence(definition, id, table);
            case TABLE -> table(definition);
            case UNKNOWN ->
                throw id.unsupported(
                        "a class of its generator is not on the class path, and with it what the generator needs",
                        "Add the jar that has it to models.classpath.");
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

    private void sequence(GeneratorDefinition definition, Member id, TableDraft table) {
        Names names = context.names();
        Optional<String> stated = definition.setting("sequence_name");
        Optional<String> generator = Optional.of(definition.name()).filter(name -> !name.isEmpty());
        Name logical = stated.or(() -> generator).map(names::logical).orElseGet(() -> implicitSequence(table));
        ObjectName name = names.object(definition.setting("catalog"), definition.setting("schema"), logical);
        long start = number(definition, "initial_value", 1, id);
        long increment = number(definition, "increment_size", DEFAULT_INCREMENT, id);
        SequenceOptions options = SequenceOptions.DEFAULT.withStart(start).withIncrement(Math.max(1, increment));
        Sequence known = context.schema().addSequence(new Sequence(name, null, options), logical);
        if (!known.options().equals(options)) {
            throw id.unsupported(
                    "sequence " + name + " is to start with " + start + " by " + increment
                            + " here, and with " + known.options().start() + " by "
                            + known.options().increment() + " elsewhere",
                    "Give both generators the same initialValue and allocationSize, or different sequences.");
        }
    }

    /** Not quoted even where the table is, as in Hibernate. */
    private Name implicitSequence(TableDraft table) {
        return context.names().logical(table.name().name() + "_SEQ");
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
    private void table(GeneratorDefinition definition) {
        Names names = context.names();
        Name logical = names.logical(definition
                .setting("table_name")
                .orElse(definition.name().isEmpty() ? "hibernate_sequences" : definition.name()));
        TableDraft table = context.schema()
                .table(names.object(definition.setting("catalog"), definition.setting("schema"), logical), logical);
        String counter = definition.setting("segment_column_name").orElse("sequence_name");
        String value = definition.setting("value_column_name").orElse("next_val");
        ColumnDraft key = add(table, counter, ColumnType.of("varchar", 255));
        add(table, value, ColumnType.of("bigint"));
        table.addToPrimaryKey(List.of(key));
    }

    /** No naming strategy touches these columns. */
    private ColumnDraft add(TableDraft table, String written, ColumnType type) {
        Name logical = context.names().logical(written);
        Column column = Column.of(context.names().constraint(written), type);
        return table.add(new ColumnDraft(logical, table.nextPosition(), column));
    }
}
