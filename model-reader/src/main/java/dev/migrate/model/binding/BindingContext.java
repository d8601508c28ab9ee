package dev.migrate.model.binding;

import dev.migrate.model.MappingOptions;
import dev.migrate.model.Naming;
import dev.migrate.model.Provider;
import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.ClassIndex;
import dev.migrate.model.entity.Embeddables;
import dev.migrate.model.entity.EntityClass;
import dev.migrate.model.entity.EntityClasses;
import dev.migrate.model.naming.JpaNaming;
import dev.migrate.model.naming.Keywords;
import dev.migrate.model.naming.Names;
import dev.migrate.model.naming.NamingStrategy;
import dev.migrate.model.naming.SpringNaming;
import dev.migrate.model.type.DatabaseTypes;
import dev.migrate.model.type.JavaTypes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.jandex.DotName;

/** What all binders of one run share. */
final class BindingContext {
    private final ClassIndex index;
    private final EntityClasses entities;
    private final Embeddables embeddables;
    private final MappingOptions options;
    private final Names names;
    private final DatabaseTypes databaseTypes;
    private final JavaTypes javaTypes;
    private final DialectOverrides overrides;
    private final TypeRegistrations registrations;
    private final OwnBinders ownBinders;
    private final SchemaDraft schema = new SchemaDraft();
    private final Problems problems = new Problems();
    private final Map<DotName, EntityBinding> bindings = new LinkedHashMap<>();
    private final Map<DotName, AnnotationSet> packages = new ConcurrentHashMap<>();

    BindingContext(ClassIndex index, EntityClasses entities, MappingOptions options) {
        this.index = index;
        this.entities = entities;
        this.embeddables = new Embeddables(index, options.provider());
        this.options = options;
        this.names = new Names(
                strategy(options),
                options.target(),
                options.quoteAll() || index.overlay().quoteAll(),
                options.provider() == Provider.HIBERNATE_7,
                options.quoteKeywords() ? Keywords.of(options.target()) : Keywords.NONE,
                Optional.ofNullable(index.overlay().schema()),
                Optional.ofNullable(index.overlay().catalog()));
        this.databaseTypes = DatabaseTypes.of(options.target(), options.provider());
        this.javaTypes = new JavaTypes(index, databaseTypes, options.provider());
        this.overrides = new DialectOverrides(options.target());
        this.registrations = new TypeRegistrations(index);
        this.ownBinders = new OwnBinders(index);
    }

    private static NamingStrategy strategy(MappingOptions options) {
        boolean seven = options.provider() == Provider.HIBERNATE_7;
        return options.naming() == Naming.JPA ? new JpaNaming() : new SpringNaming(seven, !seven);
    }

    ClassIndex index() {
        return index;
    }

    EntityClasses entities() {
        return entities;
    }

    Embeddables embeddables() {
        return embeddables;
    }

    MappingOptions options() {
        return options;
    }

    boolean isHibernate6() {
        return options.provider() == Provider.HIBERNATE_6;
    }

    /** {@code sqlite}, {@code postgresql}, {@code mysql} or {@code mariadb}. */
    String dialect() {
        return options.target().dialect();
    }

    Names names() {
        return names;
    }

    DatabaseTypes databaseTypes() {
        return databaseTypes;
    }

    JavaTypes javaTypes() {
        return javaTypes;
    }

    /** The annotations on the package of the class. */
    AnnotationSet packageAnnotations(DotName className) {
        DotName prefix = className.packagePrefixName();
        return prefix == null ? AnnotationSet.EMPTY : packages.computeIfAbsent(prefix, this::readPackage);
    }

    private AnnotationSet readPackage(DotName name) {
        return index.find(DotName.createSimple(name + ".package-info"))
                .map(info -> AnnotationSet.of(info.declaredAnnotations()))
                .orElse(AnnotationSet.EMPTY);
    }

    /** What annotations say about the target database. */
    DialectOverrides overrides() {
        return overrides;
    }

    TypeRegistrations registrations() {
        return registrations;
    }

    OwnBinders ownBinders() {
        return ownBinders;
    }

    SchemaDraft schema() {
        return schema;
    }

    Problems problems() {
        return problems;
    }

    void add(EntityBinding binding) {
        bindings.put(binding.type().className(), binding);
    }

    Collection<EntityBinding> bindings() {
        return bindings.values();
    }

    Optional<EntityBinding> binding(DotName className) {
        return Optional.ofNullable(bindings.get(className));
    }

    /** @throws IllegalStateException if the entity's tables are not bound */
    EntityBinding binding(EntityClass entity) {
        return binding(entity.className()).orElseThrow(IllegalStateException::new);
    }
}
