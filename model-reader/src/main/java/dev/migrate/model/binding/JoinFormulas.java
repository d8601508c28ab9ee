package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.Member;
import java.util.ArrayList;
import java.util.List;

/**
 * Hibernate's {@code @JoinColumnsOrFormulas}: a reference of which some parts are computed.
 *
 * @param columns the parts that are {@code @JoinColumn}s
 * @param formulas the parts that are {@code @JoinFormula}s, which have no column
 */
record JoinFormulas(List<AnnotationValues> columns, List<AnnotationValues> formulas) {
    private static final JoinFormulas NONE = new JoinFormulas(List.of(), List.of());

    static JoinFormulas of(Member member) {
        if (!member.annotations().usesHibernate()) {
            return NONE;
        }
        List<AnnotationValues> columns = new ArrayList<>();
        List<AnnotationValues> formulas = new ArrayList<>();
        for (AnnotationValues part :
                member.annotations().hibernateAll("JoinColumnOrFormula", "JoinColumnsOrFormulas")) {
            part.nested("formula")
                    .ifPresentOrElse(formulas::add, () -> part.nested("column").ifPresent(columns::add));
        }
        return new JoinFormulas(columns, formulas);
    }

    /** Whether a reference has no column at all; join columns count before formulas, as in Hibernate. */
    static boolean isComputed(Member member) {
        AnnotationSet annotations = member.annotations();
        JoinFormulas parts = of(member);
        boolean formulas = annotations.hasHibernate("JoinFormula")
                || (parts.columns().isEmpty() && !parts.formulas().isEmpty());
        return formulas && !annotations.hasJpa("JoinColumn") && !annotations.hasJpa("JoinColumns");
    }

    /** The columns of the other entity that the formulas stand for. */
    List<String> referenced() {
        List<String> names = new ArrayList<>();
        formulas.forEach(formula -> formula.text("referencedColumnName").ifPresent(names::add));
        return names;
    }
}
