package dev.migrate.model.random;

import java.util.ArrayList;
import java.util.List;

/** To-one associations and the columns that join them. */
final class References {
    /**
     * What stands beside a reference.
     *
     * @param columns the reference's columns by logical name; empty where they are implied
     */
    record Written(List<String> annotations, List<Key.Column> columns) {
        Object[] with(String... others) {
            List<String> all = new ArrayList<>(List.of(others));
            all.addAll(annotations);
            return all.toArray();
        }
    }

    private final ModelDraft model;

    References(ModelDraft model) {
        this.model = model;
    }

    /** Join columns, or nothing where they may be left to Hibernate. */
    Written joined(String attribute, EntityDraft target, boolean always) {
        Key key = target.key();
        if (!key.isKnown() || (!always && model.dice().chance(50))) {
            return new Written(List.of(), List.of());
        }
        List<Key.Column> columns = new ArrayList<>();
        List<AnnotationText> written = new ArrayList<>();
        for (Key.Column referenced : key.columns()) {
            String name = Words.ofEntities(model.dice()).spelling(attribute + (key.isSimple() ? "" : written.size()));
            columns.add(new Key.Column(name, referenced.type()));
            AnnotationText column = new AnnotationText("JoinColumn").text("name", name);
            if (!key.isSimple() || model.dice().chance(30)) {
                column.text("referencedColumnName", referenced.name());
            }
            written.add(column);
        }
        return new Written(List.of(together(written)), columns);
    }

    private String together(List<AnnotationText> columns) {
        if (columns.size() == 1) {
            return described(columns.get(0)).toString();
        }
        AnnotationText all = new AnnotationText("JoinColumns").with("value", AnnotationText.array(columns));
        if (model.dice().chance(20)) {
            all.with("foreignKey", foreignKey());
        }
        return all.toString();
    }

    private AnnotationText described(AnnotationText column) {
        Dice dice = model.dice();
        if (dice.chance(15)) {
            column.with("nullable", dice.chance(20));
        }
        if (dice.chance(10)) {
            column.with("unique", true);
        }
        if (dice.chance(15)) {
            column.with("foreignKey", foreignKey());
        }
        if (dice.chance(5)) {
            column.text("comment", "which one");
        }
        return column;
    }

    String foreignKey() {
        return model.dice()
                .pick(
                        "@ForeignKey(ConstraintMode.NO_CONSTRAINT)",
                        "@ForeignKey(name = \"fk_named" + model.dice().between(1, 9999) + "\")",
                        "@ForeignKey(ConstraintMode.PROVIDER_DEFAULT)");
    }

    /** A reference that owns its columns. */
    SourceMember toOne(String name, EntityDraft target) {
        return toOne(name, target, model.dice().chance(10));
    }

    SourceMember toOneByColumn(String name, EntityDraft target) {
        return toOne(name, target, false);
    }

    private SourceMember toOne(String name, EntityDraft target, boolean byTable) {
        Dice dice = model.dice();
        List<Object> annotations = new ArrayList<>();
        AnnotationText kind = new AnnotationText(dice.chance(70) ? "ManyToOne" : "OneToOne");
        if (dice.chance(20)) {
            kind.with("optional", false);
        }
        if (dice.chance(20)) {
            kind.with("fetch", "FetchType.LAZY");
        }
        annotations.add(kind);
        if (byTable) {
            annotations.add(joinTable(name));
        } else {
            annotations.addAll(joined(name, target, false).annotations());
        }
        if (dice.chance(10)) {
            annotations.add("@OnDelete(action = OnDeleteAction." + dice.pick("CASCADE", "SET_NULL") + ")");
        }
        if (dice.chance(4)) {
            annotations.add("@NotFound(action = NotFoundAction.IGNORE)");
        }
        if (dice.chance(5)) {
            annotations.add("@NotNull");
        }
        return SourceMember.of(target.name(), name, annotations.toArray());
    }

    private AnnotationText joinTable(String attribute) {
        return new AnnotationText("JoinTable")
                .text("name", "jt_" + Words.snake(attribute) + model.dice().between(1, 999));
    }
}
