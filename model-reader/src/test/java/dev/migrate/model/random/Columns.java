package dev.migrate.model.random;

import dev.migrate.model.random.BasicKind.Sort;
import java.util.ArrayList;
import java.util.List;

/** What stands beside an attribute to say of its column. */
final class Columns {
    private final ModelDraft model;

    Columns(ModelDraft model) {
        this.model = model;
    }

    /** None, or a {@code @Column} with some attributes. */
    List<String> column(String attribute, Sort sort, List<String> secondaryTables) {
        AnnotationText column = new AnnotationText("Column");
        Dice dice = model.dice();
        if (dice.chance(25)) {
            column.text("name", Words.ofEntities(dice).spelling(attribute));
        }
        if (!secondaryTables.isEmpty() && dice.chance(40)) {
            column.text("table", dice.pick(secondaryTables));
        }
        describe(column, sort);
        List<String> written = new ArrayList<>();
        if (!column.isEmpty() || dice.chance(5)) {
            written.add(column.toString());
        }
        return written;
    }

    /** As for an attribute, without what Hibernate refuses of the elements of a collection. */
    List<String> ofElements(String attribute, Sort sort) {
        return column(attribute, sort, List.of()).stream()
                .map(each -> each.replaceAll("(, )?(insertable|updatable) = false", "")
                        .replace("(, ", "("))
                .toList();
    }

    /** A {@code @Column} with this name. */
    AnnotationText named(String name, Sort sort) {
        AnnotationText column = new AnnotationText("Column").text("name", name);
        if (model.dice().chance(40)) {
            describe(column, sort);
        }
        return column;
    }

    private void describe(AnnotationText column, Sort sort) {
        Dice dice = model.dice();
        if (dice.chance(15)) {
            column.with("nullable", dice.chance(20));
        }
        if (dice.chance(6) && sort != Sort.BINARY) {
            column.with("unique", true);
        }
        if (dice.chance(25)) {
            size(column, sort);
        }
        if (dice.chance(5)) {
            column.text("comment", "what it's \"for\"".replace("\"", ""));
        }
        if (dice.chance(5)) {
            column.with(dice.pick("insertable", "updatable"), false);
        }
    }

    private void size(AnnotationText column, Sort sort) {
        Dice dice = model.dice();
        switch (sort) {
            case TEXT -> column.with("length", dice.pick(1, 36, 500, 4000, 40000, 100000));
            case BINARY -> column.with("length", dice.pick(16, 5000, 70000, 20_000_000));
            case DECIMAL -> {
                column.with("precision", dice.pick(9, 12, 19));
                if (dice.chance(60)) {
                    column.with("scale", dice.pick(0, 2, 4));
                }
            }
            case TIME -> column.with("secondPrecision", dice.pick(0, 3));
            default -> column.with("length", 40);
        }
    }

    /** Hibernate's own words on a column. */
    List<String> decorations(Sort sort) {
        Dice dice = model.dice();
        List<String> written = new ArrayList<>();
        if (sort == Sort.NUMBER && dice.chance(8)) {
            written.add("@ColumnDefault(\"7\")");
        }
        if (dice.chance(4)) {
            written.add("@Comment(\"said of the attribute\")");
        }
        if (dice.chance(5)) {
            written.add("@Basic(optional = " + dice.chance(30) + ")");
        }
        return written;
    }
}
