package dev.migrate.model.binding;

import dev.migrate.model.MappingOptions;
import dev.migrate.model.TableSource;
import dev.migrate.model.UnsupportedMapping;
import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.ClassIndex;
import dev.migrate.model.entity.EntityClass;
import dev.migrate.model.entity.EntityClasses;
import dev.migrate.model.entity.Member;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs the passes that turn entities into a schema. */
public final class ModelBinder {
    /** Fewer entities are bound before threads have started. */
    private static final int WORTH_THREADS = 100;

    private final BindingContext context;
    private final EntityTables tables;
    private final SecondaryTables secondaryTables;
    private final AttributeBinder attributes;
    private final ToOneBinder references;
    private final CollectionBinder collections;
    private final IdentifierBinder identifiers;
    private final InheritanceBinder inheritance;
    private final BeanValidation validation;
    private final KnownAnnotations known = new KnownAnnotations();
    private final Map<ObjectName, TableSource> sources = new LinkedHashMap<>();

    private ModelBinder(BindingContext context) {
        this.context = context;
        ColumnFactory columns = new ColumnFactory(context);
        BasicTypes types = new BasicTypes(context);
        JoinColumnBinder joins = new JoinColumnBinder(context, columns);
        Decorations decorations = new Decorations(context, columns);
        SoftDeletes softDeletes = new SoftDeletes(context, types, columns);
        this.tables = new EntityTables(context, decorations, softDeletes);
        this.secondaryTables = new SecondaryTables(context, joins);
        this.references = new ToOneBinder(context, joins, decorations);
        AnyBinder anys = new AnyBinder(context, columns, types, joins, softDeletes);
        this.attributes = new AttributeBinder(
                context,
                new BasicBinder(context, columns, types, decorations),
                references,
                anys,
                types,
                decorations,
                known);
        CollectionIndexBinder indexes = new CollectionIndexBinder(context, columns, types, joins, attributes);
        GeneratorBinder generators = new GeneratorBinder(context);
        RowIdBinder rowIds = new RowIdBinder(context, columns, types, generators);
        this.collections = new CollectionBinder(
                context,
                joins,
                references,
                new ElementCollectionBinder(
                        context, columns, types, joins, attributes, indexes, rowIds, decorations, softDeletes),
                indexes,
                rowIds,
                anys,
                decorations,
                softDeletes);
        this.identifiers = new IdentifierBinder(context, attributes, joins, generators);
        this.inheritance = new InheritanceBinder(context);
        this.validation = new BeanValidation(context);
    }

    /**
     * The schema that the entities ask for.
     *
     * @throws UnsupportedMapping listing all that is not understood
     */
    public static Schema bind(ClassIndex index, EntityClasses entities, MappingOptions options) {
        return new ModelBinder(new BindingContext(index, entities, options)).schema();
    }

    /** What each table is for; of several classes in one table, the first in order of their names. */
    public static Map<ObjectName, TableSource> sources(
            ClassIndex index, EntityClasses entities, MappingOptions options) {
        ModelBinder binder = new ModelBinder(new BindingContext(index, entities, options));
        binder.schema();
        return binder.sources;
    }

    /** Whatever tables are new are for this. */
    private void noteTables(String className, @Nullable String attribute) {
        List<ObjectName> names = context.schema().tableNames();
        names.subList(sources.size(), names.size())
                .forEach(name -> sources.put(name, new TableSource(className, attribute)));
    }

    private Schema schema() {
        for (EntityClass entity : context.entities().all()) {
            context.add(tables.bind(entity, identifiers::bind));
            noteTables(entity.className().toString(), null);
        }
        List<EntityBinding> entities = List.copyOf(context.bindings());
        each(entities, this::checkAnnotations);
        each(entities, EntityBinding::key);
        each(entities.stream().filter(entity -> entity.parent().isEmpty()).toList(), inheritance::bindDiscriminator);
        each(entities, entity -> {
            secondaryTables.bind(entity);
            noteTables(entity.type().className().toString(), null);
        });
        List<List<EntityBinding>> groups = EntityGroups.of(entities);
        inParallel(groups, this::bindAttributes);
        inParallel(groups.stream().filter(references::referToKeys).toList(), references::bindReferences);
        references.bindWaiting(entities);
        entities.forEach(entity -> bindCollections(entity, false));
        entities.forEach(entity -> bindCollections(entity, true));
        each(entities, inheritance::checkRequired);
        inParallel(groups, this::bindConstraints);
        context.problems().throwIfAny();
        return context.schema().toSchema();
    }

    /** Where columns are missing, indexes and constraints over them would only seem to be wrong. */
    private void bindConstraints(EntityBinding entity, Problems problems) {
        if (entity.isComplete()) {
            problems.guard(entity, () -> validation.apply(entity));
            problems.guard(entity, () -> tables.bindConstraints(entity));
        }
    }

    private void checkAnnotations(EntityBinding entity) {
        EntityClass type = entity.type();
        known.check(type);
        known.check(context.packageAnnotations(type.className()), type::unsupported);
        type.levels().forEach(level -> refuseOwnBinder(type, level.annotations()));
    }

    private void refuseOwnBinder(EntityClass type, AnnotationSet annotations) {
        context.ownBinders()
                .among(annotations)
                .filter(name -> !context.options().types().containsKey(name.toString()))
                .ifPresent(name -> {
                    throw type.unsupported(
                            "what the binder of @" + name + " makes of its table only running it could tell",
                            "If that is nothing, say so in migrate.yaml under models.types: \"" + name
                                    + ": unchanged\"; else remove the annotation.");
                });
    }

    private void each(List<EntityBinding> entities, Consumer<EntityBinding> pass) {
        entities.forEach(entity -> context.problems().guard(entity, () -> pass.accept(entity)));
    }

    /** Those passes that keep to an entity's own tables, for as many groups at a time as there are processors. */
    private void inParallel(List<List<EntityBinding>> groups, BiConsumer<EntityBinding, Problems> pass) {
        boolean worthThreads = context.bindings().size() >= WORTH_THREADS;
        Stream<List<EntityBinding>> stream = worthThreads ? groups.parallelStream() : groups.stream();
        List<Problems> found = stream.map(group -> {
                    Problems problems = new Problems();
                    group.forEach(entity -> pass.accept(entity, problems));
                    return problems;
                })
                .toList();
        found.forEach(context.problems()::addAll);
    }

    private void bindAttributes(EntityBinding entity, Problems problems) {
        Scope scope = Scope.of(entity, IdentifierBinder.overrides(entity));
        for (Member member : entity.members()) {
            boolean done = IdentifierBinder.isIdentifier(member)
                    || entity.derivedParts().containsValue(member)
                    || entity.isBound(member.name());
            if (!done) {
                int collectionsBefore = entity.collections().size();
                problems.guard(entity, () -> attributes.bind(member, scope));
                if (entity.repeats(member)) {
                    // The columns are repeated, the collections stay with the class that declares them.
                    entity.collections()
                            .subList(collectionsBefore, entity.collections().size())
                            .clear();
                }
            }
        }
    }

    /** Embeddables in collections may hold collections again, so the list can grow meanwhile. */
    private void bindCollections(EntityBinding entity, boolean inOthersTables) {
        for (int i = 0; i < entity.collections().size(); i++) {
            WaitingCollection next = entity.collections().get(i);
            if (CollectionBinder.isOthersTable(next.member()) != inOthersTables) {
                continue;
            }
            context.problems().guard(entity, () -> collections.bind(next.member(), next.scope()));
            noteTables(next.member().owner().name().toString(), next.member().name());
        }
    }
}
