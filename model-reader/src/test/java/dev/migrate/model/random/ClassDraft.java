package dev.migrate.model.random;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class in the making. */
final class ClassDraft {
    private final String name;
    private final List<String> annotations = new ArrayList<>();
    private final List<SourceMember> members = new ArrayList<>();
    private final List<String> interfaces = new ArrayList<>();
    private String kind = "class";
    private String typeParameters = "";
    private @Nullable String superclass;
    private String body = "";
    private boolean getters;

    ClassDraft(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** What the API on the class path does not know is left out. */
    ClassDraft annotate(AnnotationText annotation) {
        if (annotation.isKnown()) {
            annotations.add(annotation.toString());
        }
        return this;
    }

    ClassDraft annotate(String annotation) {
        return annotate(new AnnotationText(annotation));
    }

    ClassDraft add(SourceMember member) {
        members.add(member);
        return this;
    }

    ClassDraft kind(String changed) {
        kind = changed;
        return this;
    }

    ClassDraft parameters(String changed) {
        typeParameters = changed;
        return this;
    }

    ClassDraft extend(String changed) {
        superclass = changed;
        return this;
    }

    ClassDraft implement(String type) {
        interfaces.add(type);
        return this;
    }

    ClassDraft body(String changed) {
        body = changed;
        return this;
    }

    ClassDraft getters(boolean changed) {
        getters = changed;
        return this;
    }

    boolean hasGetters() {
        return getters;
    }

    SourceClass source() {
        String header = "public " + kind + " " + name + typeParameters
                + (kind.endsWith("record") ? "()" : "")
                + (superclass == null ? "" : " extends " + superclass)
                + (interfaces.isEmpty() ? "" : " implements " + String.join(", ", interfaces));
        return new SourceClass(name, annotations, header, members, getters, body);
    }
}
