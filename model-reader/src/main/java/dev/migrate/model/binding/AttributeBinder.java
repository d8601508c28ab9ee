package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.ClassLevel;
import dev.migrate.model.entity.Member;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

/** Sends each attribute to the binder for its kind; binds embedded attributes itself, member by member. */
final class AttributeBinder {
    private final BindingContext context;
    private final BasicBinder basics;
    private final ToOneBinder references;
    private final AnyBinder anys;
    private final Decorations decorations;
    private final KnownAnnotations known;
    private final BasicTypes types;
    private final DiscriminatorColumns discriminators;
    private final DerivedKeys derivedKeys;

    AttributeBinder(
            BindingContext context,
            BasicBinder basics,
            ToOneBinder references,
            AnyBinder anys,
            BasicTypes types,
            Decorations decorations,
            KnownAnnotations known) {
        this.context = context;
        this.basics = basics;
        this.references = references;
        this.anys = anys;
        this.types = types;
        this.decorations = decorations;
        this.known = known;
        this.discriminators = new DiscriminatorColumns(context);
        this.derivedKeys = new DerivedKeys(context);
    }

    void bind(Member member, Scope scope) {
        known.check(member);
        refuseOwnBinder(member);
        String path = scope.pathOf(member);
        Member derivedBy = scope.key() ? scope.entity().derivedParts().get(path) : null;
        AnnotationSet annotations = member.annotations();
        if (derivedBy != null) {
            List<ColumnDraft> bound = references.bindDerived(derivedBy, scope, path);
            derivedKeys.part(derivedBy, scope, member, bound);
        } else if (annotations.hasHibernate("Parent")) {
            return;
        } else if (ToOneBinder.isToOne(member)) {
            references.bind(member, scope);
        } else if (AnyBinder.isAny(member)) {
            anys.bind(member, scope);
        } else if (isCollection(annotations) || AnyBinder.isManyToAny(member)) {
            scope.entity().collections().add(new WaitingCollection(member, scope));
        } else if (isEmbedded(member)) {
            bindEmbedded(member, scope);
        } else if (!isComputed(annotations)) {
            basics.bind(member, scope);
        }
    }

    /** As in Hibernate, a column counts before a formula, and a formula for one database alone does not count. */
    static boolean isComputed(AnnotationSet annotations) {
        return annotations.hasHibernate("Formula") && !annotations.hasJpa("Column");
    }

    private void refuseOwnBinder(Member member) {
        context.ownBinders()
                .among(member.annotations())
                .filter(name -> !context.options().types().containsKey(name.toString()))
                .ifPresent(name -> {
                    throw member.unsupported(
                            "what the binder of @" + name + " makes of its column only running it could tell",
                            "Give the column type in migrate.yaml under models.types, for example \"" + name
                                    + ": varchar(255)\".");
                });
    }

    private static boolean isCollection(AnnotationSet annotations) {
        return annotations.hasJpa("OneToMany")
                || annotations.hasJpa("ManyToMany")
                || annotations.hasJpa("ElementCollection");
    }

    boolean isEmbedded(Member member) {
        AnnotationSet annotations = member.annotations();
        if (isDocument(annotations)
                || context.embeddables().annotations(member.type()).hasHibernate("Struct")) {
            return false;
        }
        return annotations.hasJpa("Embedded")
                || annotations.hasJpa("EmbeddedId")
                || annotations.hasHibernate("CompositeType")
                || context.registrations().compositeType(member.type().name()).isPresent()
                || context.embeddables().isEmbeddable(type(member));
    }

    /** An embeddable that is kept whole in one column, such as one of JSON. */
    private static boolean isDocument(AnnotationSet annotations) {
        return annotations.hasHibernate("JdbcTypeCode")
                || annotations.hasHibernate("JdbcType")
                || annotations.hasHibernate("Struct");
    }

    private Type type(Member member) {
        AnnotationSet annotations = member.annotations();
        Optional<DotName> composite = annotations
                .hibernate("CompositeType")
                .flatMap(use -> use.type("value"))
                .map(Type::name)
                .or(() -> context.registrations().compositeType(member.type().name()));
        return composite.isPresent()
                ? types.compositeEmbeddable(member, composite.get())
                : annotations
                        .hibernate("Target")
                        .or(() -> annotations.hibernate("TargetEmbeddable"))
                        .flatMap(use -> use.type("value"))
                        .orElse(member.type());
    }

    private void bindEmbedded(Member member, Scope scope) {
        Scope inside = scope.inside(member);
        Type embeddable = type(member);
        scope.entity().embedded(scope.pathOf(member), embeddable);
        Optional<TableDraft> table = member.annotations()
                .hibernate("EmbeddedTable")
                .flatMap(use -> use.text("value"))
                .flatMap(name -> SecondaryTables.find(scope.entity(), name));
        bindMembers(member, embeddable, table.map(inside::withTable).orElse(inside));
        if (!Decorations.comments(member.annotations()).isEmpty()) {
            decorations.comment(scope.entity().columnsBelow(scope.pathOf(member)), member.annotations());
        }
    }

    /** Binds all members of an embeddable, and of the embeddables that extend it. */
    void bindMembers(Member holder, Type embeddable, Scope inside) {
        bindMembers(holder, holder.name(), embeddable, inside);
    }

    /** @param name what the implied name of a discriminator begins with */
    void bindMembers(Member holder, String name, Type embeddable, Scope inside) {
        List<Member> members = context.embeddables()
                .members(embeddable, inside.access())
                .orElseThrow(() -> holder.unsupported(
                        "the embeddable " + embeddable.name() + " is not on the class path",
                        "Add the folder or jar that has it to models.classpath."));
        known.check(context.embeddables().annotations(embeddable), holder::unsupported);
        for (Member member : members) {
            bind(member, inside);
        }
        List<ClassLevel> subclasses = context.embeddables().descendants(embeddable);
        if (!subclasses.isEmpty()) {
            Optional<AnnotationValues> stated =
                    context.embeddables().annotations(embeddable).jpa("DiscriminatorColumn");
            discriminators.add(inside.table(), stated, name + "_DTYPE", holder::unsupported);
        }
        for (ClassLevel subclass : subclasses) {
            context.embeddables().ownMembers(subclass, inside.access()).forEach(member -> bind(member, inside));
        }
    }
}
