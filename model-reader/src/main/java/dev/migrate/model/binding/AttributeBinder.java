package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.entity.Member;
import java.util.List;
import org.jboss.jandex.Type;

/** Sends each attribute to the binder for its kind; binds embedded attributes itself, member by member. */
final class AttributeBinder {
    private final BindingContext context;
    private final BasicBinder basics;
    private final ToOneBinder references;
    private final AnyBinder anys;
    private final KnownAnnotations known;

    AttributeBinder(
            BindingContext context,
            BasicBinder basics,
            ToOneBinder references,
            AnyBinder anys,
            KnownAnnotations known) {
        this.context = context;
        this.basics = basics;
        this.references = references;
        this.anys = anys;
        this.known = known;
    }

    void bind(Member member, Scope scope) {
        known.check(member);
        String path = scope.pathOf(member);
        Member derivedBy = scope.key() ? scope.entity().derivedParts().get(path) : null;
        AnnotationSet annotations = member.annotations();
        if (derivedBy != null) {
            references.bindDerived(derivedBy, scope, path);
        } else if (isWithoutColumn(annotations)) {
            return;
        } else if (ToOneBinder.isToOne(member)) {
            references.bind(member, scope);
        } else if (AnyBinder.isAny(member)) {
            anys.bind(member, scope);
        } else if (isCollection(annotations) || AnyBinder.isManyToAny(member)) {
            scope.entity().collections().add(new WaitingCollection(member, scope));
        } else if (isEmbedded(member)) {
            bindEmbedded(member, scope);
        } else {
            basics.bind(member, scope);
        }
    }

    private static boolean isWithoutColumn(AnnotationSet annotations) {
        return annotations.hasHibernate("Formula");
    }

    private static boolean isCollection(AnnotationSet annotations) {
        return annotations.hasJpa("OneToMany")
                || annotations.hasJpa("ManyToMany")
                || annotations.hasJpa("ElementCollection");
    }

    boolean isEmbedded(Member member) {
        return member.annotations().hasJpa("Embedded")
                || member.annotations().hasJpa("EmbeddedId")
                || context.embeddables().isEmbeddable(type(member));
    }

    private static Type type(Member member) {
        return member.annotations()
                .hibernate("Target")
                .flatMap(use -> use.type("value"))
                .orElse(member.type());
    }

    private void bindEmbedded(Member member, Scope scope) {
        Scope inside = scope.inside(member);
        bindMembers(member, type(member), inside);
    }

    /** Binds all members of an embeddable. */
    void bindMembers(Member holder, Type embeddable, Scope inside) {
        List<Member> members = context.embeddables()
                .members(embeddable, inside.access())
                .orElseThrow(() -> holder.unsupported(
                        "the embeddable " + embeddable.name() + " is not on the class path",
                        "Add the folder or jar that has it to models.classpath."));
        refuseNotUnderstood(holder, embeddable);
        for (Member member : members) {
            bind(member, inside);
        }
    }

    private void refuseNotUnderstood(Member holder, Type embeddable) {
        if (holder.annotations().hasHibernate("EmbeddedColumnNaming")) {
            throw holder.unsupported(
                    "@EmbeddedColumnNaming is not understood", "Name the columns with @AttributeOverride.");
        }
        context.embeddables().subclass(embeddable).ifPresent(subclass -> {
            throw holder.unsupported(
                    "embeddable " + subclass + " extends " + embeddable.name()
                            + ", and which of them is embedded is not known",
                    "Make the class above @MappedSuperclass instead of @Embeddable.");
        });
    }
}
