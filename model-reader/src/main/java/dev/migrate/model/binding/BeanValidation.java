package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.Member;
import dev.migrate.model.type.StatedSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Bean Validation's constraints say about columns.
 *
 * <p>Only those in the default group count, as Hibernate applies them.
 *
 * @param on whether they count at all
 */
record BeanValidation(boolean on) {
    private static final List<String> NAMESPACES =
            List.of("jakarta.validation.constraints.", "javax.validation.constraints.");
    private static final String HIBERNATE = "org.hibernate.validator.constraints.";

    boolean isRequired(Member member) {
        return applies(member)
                && (find(member, "NotNull").isPresent()
                        || find(member, "NotBlank").isPresent()
                        || find(member, "NotEmpty").isPresent());
    }

    /** {@code stated} with lengths and digits that a constraint knows better. */
    StatedSize size(Member member, StatedSize stated) {
        StatedSize size = stated;
        if (!applies(member)) {
            return size;
        }
        boolean text = member.type().name().toString().equals("java.lang.String");
        for (String name : List.of("Size", "Length")) {
            int max = find(member, name)
                    .map(use -> use.number("max", Integer.MAX_VALUE))
                    .orElse(Integer.MAX_VALUE);
            if (text && max < Integer.MAX_VALUE) {
                size = size.withLength(max);
            }
        }
        Optional<AnnotationValues> digits = find(member, "Digits");
        if (digits.isPresent()) {
            int fraction = digits.get().number("fraction", 0);
            size = size.withPrecision(digits.get().number("integer", 0) + fraction, fraction);
        }
        return size;
    }

    /** The conditions that limit a number, written about {@code column}. */
    List<String> checks(Member member, String column) {
        if (!applies(member)) {
            return List.of();
        }
        List<String> checks = new ArrayList<>();
        find(member, "Min").ifPresent(use -> checks.add(column + ">=" + use.bigNumber("value", 0)));
        find(member, "Max").ifPresent(use -> checks.add(column + "<=" + use.bigNumber("value", 0)));
        find(member, "Range").ifPresent(range -> {
            if (range.has("min")) {
                checks.add(column + ">=" + range.bigNumber("min", 0));
            }
            if (range.has("max")) {
                checks.add(column + "<=" + range.bigNumber("max", Long.MAX_VALUE));
            }
        });
        return checks;
    }

    private boolean applies(Member member) {
        return on && member.annotations().hasOthers();
    }

    private Optional<AnnotationValues> find(Member member, String simpleName) {
        AnnotationSet annotations = member.annotations();
        for (String namespace : NAMESPACES) {
            Optional<AnnotationValues> use = annotations.other(namespace + simpleName);
            if (use.isPresent()) {
                return use.filter(BeanValidation::isInDefaultGroup);
            }
        }
        return annotations.other(HIBERNATE + simpleName).filter(BeanValidation::isInDefaultGroup);
    }

    private static boolean isInDefaultGroup(AnnotationValues constraint) {
        return !constraint.has("groups")
                || constraint.instance().value("groups").asClassArray().length == 0;
    }
}
