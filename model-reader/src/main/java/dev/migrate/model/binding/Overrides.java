package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What outer classes and attributes say about attributes inside them; the outermost word counts.
 *
 * @param vague what is said of the elements of a collection without saying that they are meant; it counts last
 */
record Overrides(List<Entry> entries, List<Entry> vague) {
    static final Overrides NONE = new Overrides(List.of(), List.of());

    enum Kind {
        ATTRIBUTE,
        ASSOCIATION,
        CONVERT
    }

    record Entry(Kind kind, String path, AnnotationValues annotation) {}

    Overrides {
        entries = List.copyOf(entries);
        vague = List.copyOf(vague);
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
        return all.size() == entries.size() ? this : new Overrides(all, vague);
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

    /** Those for the elements of the collection at {@code path}: what is inside of them knows better. */
    Overrides ofElements(String path) {
        return new Overrides(throughStep(path, "value", Kind.CONVERT), entries);
    }

    /** Those for the values of the map at {@code path}, which must be called so. */
    Overrides ofValues(String path) {
        return new Overrides(throughStep(path, "value", Kind.values()), List.of());
    }

    /** Those for the keys of the map at {@code path}: its own annotations count alone, and must call them so. */
    Overrides ofKeys(String path, AnnotationSet annotations) {
        return new Overrides(
                NONE.with(path, annotations).throughStep(path, "key", Kind.ATTRIBUTE, Kind.ASSOCIATION), List.of());
    }

    /** Entries below {@code path} whose next step is {@code step}, seen from below that step; other conversions too. */
    private List<Entry> throughStep(String path, String step, Kind... kinds) {
        List<Entry> seen = new ArrayList<>();
        String inside = path + step + ".";
        for (Entry entry : entries) {
            boolean below = entry.path().startsWith(inside);
            if (List.of(kinds).contains(entry.kind()) && (below || entry.kind() == Kind.CONVERT)) {
                String here = below ? path + entry.path().substring(inside.length()) : entry.path();
                seen.add(new Entry(entry.kind(), here, entry.annotation()));
            }
        }
        return seen;
    }

    private Optional<AnnotationValues> find(Kind kind, String path) {
        if (entries.isEmpty() && vague.isEmpty()) {
            return Optional.empty();
        }
        return find(entries, kind, path).or(() -> find(vague, kind, path));
    }

    private static Optional<AnnotationValues> find(List<Entry> among, Kind kind, String path) {
        for (Entry entry : among) {
            if (entry.kind() == kind && entry.path().equals(path)) {
                return Optional.of(entry.annotation());
            }
        }
        return Optional.empty();
    }
}
