package dev.migrate.hibernate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The models that are tried. */
final class Models {
    private static final String SAMPLES = "dev.migrate.model.sample";

    /** What Hibernate knows nothing of, and what is refused on purpose. */
    private static final Set<String> NOT_FOR_HIBERNATE =
            Set.of("javaxshop", "refusedmappings", "refusedcolumns", "columndefinitions", "schemas");

    private Models() {}

    static List<Model> all() {
        List<Model> models = new ArrayList<>();
        for (String sample : ClassArchive.of(dev.migrate.model.Models.class).packagesBelow(SAMPLES)) {
            if (!NOT_FOR_HIBERNATE.contains(sample)) {
                models.add(
                        new Model(sample, dev.migrate.model.Models.class, List.of(SAMPLES + "." + sample), Map.of()));
            }
        }
        return models;
    }
}
