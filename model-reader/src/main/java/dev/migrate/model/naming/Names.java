package dev.migrate.model.naming;

import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.TargetDatabase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way from a name in the mapping to the name that the database stores. */
public final class Names {
    private final NamingStrategy strategy;
    private final IdentifierRules rules;
    private final boolean catalogs;
    private final boolean quoteAll;
    private final boolean dollars;
    private final Keywords keywords;
    private final Optional<String> defaultQualifier;

    /**
     * @param dollars whether a name with a dollar sign needs no quotes
     * @param keywords that are quoted; none where only the mapping decides
     * @param schema of objects that name none, on databases that have schemas
     * @param catalog of objects that name none, on databases that call a schema so
     */
    public Names(
            NamingStrategy strategy,
            TargetDatabase target,
            boolean quoteAll,
            boolean dollars,
            Keywords keywords,
            Optional<String> schema,
            Optional<String> catalog) {
        this.strategy = strategy;
        this.rules = target.identifiers();
        this.catalogs = target.dialect().equals("mysql") || target.dialect().equals("mariadb");
        this.quoteAll = quoteAll;
        this.dollars = dollars;
        this.keywords = keywords;
        this.defaultQualifier = catalogs ? catalog : schema;
    }

    public NamingStrategy strategy() {
        return strategy;
    }

    /** A name that an annotation states, or that is made up from such names. */
    public Name logical(String written) {
        Name name = Name.parse(written);
        return quoteAll || !name.isPlain(dollars) || keywords.contains(name.text()) ? name.asQuoted() : name;
    }

    /** What the database stores for a table's, column's or sequence's logical name. */
    public String stored(Name logical) {
        return folded(strategy.physical(logical));
    }

    /** What the database stores for a constraint's or index's name: no strategy rewrites those. */
    public String constraint(String written) {
        return folded(logical(written));
    }

    /** The name as SQL text, for the checks that the reader writes itself. */
    public String quote(String stored) {
        return rules.quote(stored);
    }

    /**
     * A table's or sequence's full name. MySQL and MariaDB call a schema a catalog and do not know schemas; the others
     * reach no other catalog than the one connected to. Hibernate leaves the same part out.
     */
    public ObjectName object(Optional<String> catalog, Optional<String> schema, Name logical) {
        Optional<String> qualifier = catalogs ? catalog : schema;
        @Nullable
        String stored = qualifier
                .or(() -> defaultQualifier)
                .map(text -> stored(logical(text)))
                .orElse(null);
        return new ObjectName(stored, stored(logical));
    }

    private String folded(Name physical) {
        return physical.quoted() ? physical.text() : rules.fold(physical.text());
    }
}
