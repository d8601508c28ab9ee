package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.bytecode.ClassIndex;
import dev.migrate.model.entity.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

/** What {@code @Any} and {@code @AnyMetaDef} of Hibernate 5 say about a reference to rows of several entities. */
final class LegacyAny {
    private static final String DEFINITION = "AnyMetaDef";

    private final ClassIndex index;

    LegacyAny(ClassIndex index) {
        this.index = index;
    }

    /** The column that says which entity's row it is. */
    static Optional<ColumnSpec> kindColumn(Member member) {
        return use(member).flatMap(use -> use.nested("metaColumn")).map(ColumnSpec::of);
    }

    /** The Java type of that column's values. */
    Optional<Type> kindType(Member member) {
        return definition(member).flatMap(use -> use.text("metaType")).flatMap(LegacyTypes::javaType);
    }

    Optional<Type> keyType(Member member) {
        return definition(member).flatMap(use -> use.text("idType")).flatMap(LegacyTypes::javaType);
    }

    private static Optional<AnnotationValues> use(Member member) {
        return member.annotations().hibernate("Any").or(() -> member.annotations()
                .hibernate("ManyToAny"));
    }

    /** The one on the member, or the one of that name on any class or package. */
    private Optional<AnnotationValues> definition(Member member) {
        Optional<String> name = use(member).flatMap(use -> use.text("metaDef"));
        List<AnnotationValues> candidates =
                new ArrayList<>(member.annotations().hibernateAll(DEFINITION, DEFINITION + "s"));
        if (candidates.isEmpty() && name.isPresent()) {
            addAll(candidates, DEFINITION);
            addAll(candidates, DEFINITION + "s");
        }
        return candidates.stream()
                .filter(use -> name.isEmpty() || use.text("name").equals(name))
                .findFirst();
    }

    private void addAll(List<AnnotationValues> candidates, String annotation) {
        for (AnnotationInstance instance :
                index.annotated(DotName.createSimple(AnnotationSet.HIBERNATE + annotation))) {
            candidates.addAll(AnnotationSet.of(List.of(instance)).hibernateAll(DEFINITION, DEFINITION + "s"));
        }
    }
}
