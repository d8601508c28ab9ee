package dev.migrate.model;

import dev.migrate.schema.TargetDatabase;
import java.util.Map;

/**
 * What decides how a mapping becomes a schema, beside the classes themselves.
 *
 * @param types column types for what bytecode cannot tell, by the name of a Java type, user type or converter; written
 *     as in a column definition
 * @param beanValidation whether {@code @NotNull}, {@code @Size} and the like shape columns
 * @param quoteAll whether every name is quoted, as {@code hibernate.globally_quoted_identifiers} asks
 * @param quoteKeywords whether names that are keywords are quoted, as {@code hibernate.auto_quote_keyword} asks
 */
public record MappingOptions(
        Naming naming,
        Provider provider,
        Map<String, String> types,
        TargetDatabase target,
        boolean beanValidation,
        boolean quoteAll,
        boolean quoteKeywords) {
    public MappingOptions {
        types = Map.copyOf(types);
    }

    /** The contract's defaults: JPA naming, Hibernate 7, Bean Validation on. */
    public static MappingOptions of(TargetDatabase target) {
        return new MappingOptions(Naming.JPA, Provider.HIBERNATE_7, Map.of(), target, true, false, false);
    }

    public MappingOptions withNaming(Naming changed) {
        return new MappingOptions(changed, provider, types, target, beanValidation, quoteAll, quoteKeywords);
    }

    public MappingOptions withProvider(Provider changed) {
        return new MappingOptions(naming, changed, types, target, beanValidation, quoteAll, quoteKeywords);
    }

    public MappingOptions withTypes(Map<String, String> changed) {
        return new MappingOptions(naming, provider, changed, target, beanValidation, quoteAll, quoteKeywords);
    }

    public MappingOptions withBeanValidation(boolean changed) {
        return new MappingOptions(naming, provider, types, target, changed, quoteAll, quoteKeywords);
    }

    public MappingOptions withQuoteAll(boolean changed) {
        return new MappingOptions(naming, provider, types, target, beanValidation, changed, quoteKeywords);
    }

    public MappingOptions withQuoteKeywords(boolean changed) {
        return new MappingOptions(naming, provider, types, target, beanValidation, quoteAll, changed);
    }
}
