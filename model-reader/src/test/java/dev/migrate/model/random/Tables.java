package dev.migrate.model.random;

/** What stands on an entity to say of its tables. */
final class Tables {
    private final ModelDraft model;

    Tables(ModelDraft model) {
        this.model = model;
    }

    void table(EntityDraft entity) {
        Dice dice = model.dice();
        if (dice.chance(35)) {
            AnnotationText table = new AnnotationText("Table");
            table.text("name", Words.ofEntities(dice).spelling(entity.name()));
            if (dice.chance(10)) {
                table.text("comment", "all of them");
            }
            entity.type().annotate(table);
        }
        if (dice.chance(8)) {
            entity.type().annotate(new AnnotationText("Comment").text("value", "said of the class"));
        }
        if (dice.chance(15)) {
            secondary(entity);
        }
    }

    private void secondary(EntityDraft entity) {
        Dice dice = model.dice();
        String name = Words.snake(entity.name()) + "_more";
        AnnotationText table = new AnnotationText("SecondaryTable").text("name", name);
        if (entity.isRoot() && dice.chance(40)) {
            table.with("pkJoinColumns", new AnnotationText("PrimaryKeyJoinColumn").text("name", "more_id"));
        }
        entity.type().annotate(table);
        entity.secondaryTables().add(name);
    }
}
