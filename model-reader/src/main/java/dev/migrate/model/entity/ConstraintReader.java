package dev.migrate.model.entity;

import dev.migrate.model.Provider;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.bytecode.ClassIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/** Tells the constraints of Bean Validation from other annotations, those that an application composes included. */
final class ConstraintReader {
    private static final List<String> KNOWN = List.of(
            "jakarta.validation.constraints.", "javax.validation.constraints.", "org.hibernate.validator.constraints.");

    private static final Set<String> CASCADES = Set.of("jakarta.validation.Valid", "javax.validation.Valid");

    /** Packages whose annotations constrain nothing. */
    private static final List<String> OTHERS = List.of(
            "java.",
            "jakarta.persistence.",
            "javax.persistence.",
            "org.hibernate.annotations.",
            "com.fasterxml.jackson.",
            "kotlin.",
            "org.jetbrains.");

    private static final List<DotName> CONSTRAINT = List.of(
            DotName.createSimple("jakarta.validation.Constraint"), DotName.createSimple("javax.validation.Constraint"));

    private static final DotName COMPOSITION =
            DotName.createSimple("org.hibernate.validator.constraints.ConstraintComposition");

    private static final List<DotName> OVERRIDE = List.of(
            DotName.createSimple("jakarta.validation.OverridesAttribute"),
            DotName.createSimple("javax.validation.OverridesAttribute"));

    /** What one annotation comes to. */
    record Finding(List<Constraint> constraints, boolean cascades) {}

    private final ClassIndex index;
    private final Provider provider;
    private final Map<DotName, Boolean> known = new ConcurrentHashMap<>();

    ConstraintReader(ClassIndex index, Provider provider) {
        this.index = index;
        this.provider = provider;
    }

    /** Whether it is a constraint, a list of them, or {@code @Valid}. */
    boolean isConstraint(DotName annotation) {
        return known.computeIfAbsent(annotation, name -> {
            String text = name.toString();
            String single = text.substring(0, text.indexOf('$') < 0 ? text.length() : text.indexOf('$'));
            return CASCADES.contains(text)
                    || KNOWN.stream().anyMatch(text::startsWith)
                    || declaration(DotName.createSimple(single)).isPresent();
        });
    }

    /** What the annotations of one member come to. */
    List<Finding> findings(Collection<AnnotationInstance> annotations) {
        List<Finding> findings = new ArrayList<>();
        for (AnnotationInstance annotation : annotations) {
            if (isConstraint(annotation.name())) {
                boolean cascades = CASCADES.contains(annotation.name().toString());
                List<Constraint> constraints = cascades ? List.of() : constraints(annotation);
                findings.add(new Finding(constraints, cascades));
            }
        }
        return findings;
    }

    private List<Constraint> constraints(AnnotationInstance annotation) {
        AnnotationValue several = annotation.value("value");
        if (several != null
                && several.kind() == AnnotationValue.Kind.ARRAY
                && several.componentKind() == AnnotationValue.Kind.NESTED) {
            List<Constraint> each = new ArrayList<>();
            for (AnnotationInstance single : several.asNestedArray()) {
                each.addAll(constraints(single));
            }
            return each;
        }
        return isInDefaultGroup(annotation) ? List.of(constraint(annotation)) : List.of();
    }

    private static boolean isInDefaultGroup(AnnotationInstance annotation) {
        AnnotationValue groups = annotation.value("groups");
        if (groups == null || groups.asClassArray().length == 0) {
            return true;
        }
        for (var group : groups.asClassArray()) {
            if (group.name().toString().endsWith(".validation.groups.Default")) {
                return true;
            }
        }
        return false;
    }

    private Constraint constraint(AnnotationInstance annotation) {
        String name = annotation.name().toString();
        for (String prefix : KNOWN) {
            if (name.startsWith(prefix)) {
                String simple = name.substring(prefix.length());
                return new Constraint(simple, new AnnotationValues(annotation), List.of(), false);
            }
        }
        List<Constraint> parts = new ArrayList<>();
        Optional<ClassInfo> declaration = declaration(annotation.name());
        // Hibernate 6 does not look at how the parts are joined.
        boolean any = provider == Provider.HIBERNATE_7
                && declaration
                        .map(type -> type.declaredAnnotation(COMPOSITION))
                        .map(use -> use.value() != null && use.value().asEnum().equals("OR"))
                        .orElse(false);
        declaration.ifPresent(type -> {
            for (AnnotationInstance part : type.declaredAnnotations()) {
                if (isConstraint(part.name()) && !CASCADES.contains(part.name().toString())) {
                    parts.addAll(constraints(overridden(part, type, annotation)));
                }
            }
        });
        return new Constraint("", new AnnotationValues(annotation), parts, any);
    }

    /** A part with the attributes that the constraint which it is part of hands on to it. */
    private static AnnotationInstance overridden(AnnotationInstance part, ClassInfo whole, AnnotationInstance use) {
        List<AnnotationValue> values = new ArrayList<>(part.values());
        for (MethodInfo attribute : whole.methods()) {
            AnnotationValue value = use.value(attribute.name());
            AnnotationValue handed = value == null ? attribute.defaultValue() : value;
            for (DotName override : OVERRIDE) {
                AnnotationInstance overrides = attribute.declaredAnnotation(override);
                if (overrides != null
                        && handed != null
                        && overrides.value("constraint").asClass().name().equals(part.name())) {
                    AnnotationValue stated = overrides.value("name");
                    String name = stated == null ? attribute.name() : stated.asString();
                    values.removeIf(each -> each.name().equals(name));
                    renamed(name, handed).ifPresent(values::add);
                }
            }
        }
        return AnnotationInstance.create(part.name(), part.target(), values);
    }

    /** Numbers, which alone matter to a column. */
    private static Optional<AnnotationValue> renamed(String name, AnnotationValue value) {
        return switch (value.kind()) {
            case INTEGER -> Optional.of(AnnotationValue.createIntegerValue(name, value.asInt()));
            case LONG -> Optional.of(AnnotationValue.createLongValue(name, value.asLong()));
            default -> Optional.empty();
        };
    }

    /** The class of a constraint that an application declares, if the class path has it. */
    private Optional<ClassInfo> declaration(DotName annotation) {
        String text = annotation.toString();
        return OTHERS.stream().anyMatch(text::startsWith)
                ? Optional.empty()
                : index.find(annotation)
                        .filter(type -> CONSTRAINT.stream().anyMatch(each -> type.declaredAnnotation(each) != null));
    }
}
