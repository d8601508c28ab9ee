package dev.migrate.model.random;

import java.util.ArrayList;
import java.util.List;

/** An attribute as it is written. */
record SourceMember(List<String> annotations, String type, String name) {
    SourceMember {
        annotations = List.copyOf(annotations);
    }

    static SourceMember of(String type, String name, Object... annotations) {
        List<String> written = new ArrayList<>();
        for (Object annotation : annotations) {
            if (!annotation.toString().isEmpty()) {
                written.add(annotation.toString());
            }
        }
        return new SourceMember(written, type, name);
    }

    /** With more annotations after its own. */
    SourceMember and(List<String> more) {
        List<String> all = new ArrayList<>(annotations);
        all.addAll(more);
        return new SourceMember(all, type, name);
    }

    SourceMember withoutAnnotation(int index) {
        List<String> fewer = new ArrayList<>(annotations);
        fewer.remove(index);
        return new SourceMember(fewer, type, name);
    }
}
