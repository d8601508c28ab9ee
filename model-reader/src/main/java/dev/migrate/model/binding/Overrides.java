package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What outer classes and attributes say about attributes inside them; the outermost word counts. */
record Overrides(List<Entry> entries) {
    static final Overrides NONE = new Overrides(List.of());

    enum Kind {
        ATTRIBUTE,
        ASSOCIATION,
        CONVERT
    }

    record Entry(Kind kind, String path, AnnotationValues annotation) {}

    Overrides {
        entries = List.copyOf(entries);
    }

    /** With those that {@code annotations} hold for the attributes below {@code prefix}, which is empty or ends in a dot. */
    Overrides with(String prefix, AnnotationSet annotations) {
        List<Entry> all = new ArrayList<>(entries);
        for (AnnotationValues override : annotations.jpaAll("AttributeOverride", "AttributeOverrides")) {
            override.text("name").ifPresent(name -> all.add(new Entry(Kind.ATTRIBUTE, prefix + name, override)));
        }
        for (AnnotationValues override : annotations.jpaAll("AssociationOverride", "AssociationOverrides")) {
            override.text("name").ifPresent(name -> all.add(new Entry(Kind.ASSOCIATION, prefix + name, override)));
        }
        for (AnnotationValues convert : annotations.jpaAll("Convert", "Converts")) {
            convert.text("attributeName").ifPresent(name -> all.add(new Entry(Kind.CONVERT, prefix + name, convert)));
        }
        return all.size() == entries.size() ? this : new Overrides(all);
    }

    /** The column that stands in for the attribute's own. */
    Optional<ColumnSpec> column(String path) {
        return find(Kind.ATTRIBUTE, path)
                .flatMap(override -> override.nested("column"))
                .map(ColumnSpec::of);
    }

    Optional<AnnotationValues> association(String path) {
        return find(Kind.ASSOCIATION, path);
    }

    Optional<AnnotationValues> convert(String path) {
        return find(Kind.CONVERT, path);
    }

    /** Entries below {@code path} whose next step is {@code step}, seen from below that step; the others as well. */
    Overrides throughStep(String path, String step) {
        List<Entry> all = new ArrayList<>();
        String inside = path + step + ".";
        for (Entry entry : entries) {
            boolean below = entry.path().startsWith(inside);
            String seen = below ? path + entry.path().substring(inside.length()) : entry.path();
            all.add(new Entry(entry.kind(), seen, entry.annotation()));
        }
        return new Overrides(all);
    }

    private Optional<AnnotationValues> find(Kind kind, String path) {
        for (Entry entry : entries) {
            if (entry.kind() == kind && entry.path().equals(path)) {
                return Optional.of(entry.annotation());
            }
        }
        return Optional.empty();
    }
}
