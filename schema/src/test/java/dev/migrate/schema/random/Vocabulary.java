package dev.migrate.schema.random;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.Table;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What random schemas are made of.
 *
 * @param types at least one of {@link Family#WHOLE} and one of {@link Family#TEXT}
 * @param identityTypes those of {@code types} that an identity column may have
 * @param collation one that every text column may have
 * @param options what tables may have, each alone
 */
public record Vocabulary(
        Set<Feature> features,
        IdentifierRules identifiers,
        List<TypeSample> types,
        List<ColumnType> identityTypes,
        String collation,
        SortedMap<String, String> options) {

    public Vocabulary {
        features = features.isEmpty() ? Set.of() : Set.copyOf(features);
        types = List.copyOf(types);
        identityTypes = List.copyOf(identityTypes);
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    boolean has(Feature feature) {
        return features.contains(feature);
    }

    public Optional<TypeSample> sample(ColumnType type) {
        return types.stream().filter(sample -> sample.type().equals(type)).findFirst();
    }

    /** The family of {@code type}; {@link Family#OTHER} for one that is not in the list. */
    public Family family(ColumnType type) {
        return sample(type).map(TypeSample::family).orElse(Family.OTHER);
    }

    /** The collation that the column says, or else its table where it has text; null if the database decides. */
    @Nullable
    String collation(Column column, Table table) {
        boolean own = column.collation() != null || !family(column.type()).isText();
        return own ? column.collation() : table.options().get("collate");
    }

    /** Everything that the schema package can say, whether or not any database has it all. */
    public static Vocabulary everything() {
        return new Vocabulary(
                EnumSet.allOf(Feature.class),
                new DoubleQuotes(),
                List.of(
                        TypeSample.of("integer", Family.WHOLE, "0", "42"),
                        TypeSample.of("bigint", Family.WHOLE, "0"),
                        TypeSample.of("int unsigned", Family.WHOLE),
                        TypeSample.of("numeric(10,2)", Family.DECIMAL, "0.00"),
                        TypeSample.of("numeric(19,4)", Family.DECIMAL),
                        TypeSample.of("varchar(20)", Family.TEXT, "'x'"),
                        TypeSample.of("varchar(40)", Family.TEXT, "''", "'it''s'"),
                        TypeSample.of("text", Family.TEXT),
                        TypeSample.of("boolean", Family.TRUTH, "false"),
                        TypeSample.of("timestamp(3) with time zone", Family.TIME, "CURRENT_TIMESTAMP"),
                        TypeSample.of("date", Family.TIME, "CURRENT_DATE"),
                        TypeSample.of("integer[]", Family.OTHER),
                        TypeSample.of("text[][]", Family.OTHER),
                        TypeSample.of("geo.point(4326)", Family.OTHER)),
                List.of(ColumnType.of("integer"), ColumnType.of("bigint")),
                "C",
                new TreeMap<>(Map.of("without rowid", "")));
    }

    /** The rules of ISO SQL, as far as they matter without a database. */
    private static final class DoubleQuotes implements IdentifierRules {
        @Override
        public String fold(String name) {
            return name;
        }

        @Override
        public String quote(String name) {
            return name.matches("[a-z_][a-z0-9_]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
        }

        @Override
        public int maxBytes() {
            return Integer.MAX_VALUE;
        }
    }
}
