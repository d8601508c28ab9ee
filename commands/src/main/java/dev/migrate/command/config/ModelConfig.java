package dev.migrate.command.config;

import dev.migrate.model.MappingOptions;
import dev.migrate.model.ModelSource;
import dev.migrate.model.Naming;
import dev.migrate.model.Provider;
import dev.migrate.schema.TargetDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where the annotated classes are, and by which rules they are read.
 *
 * @param types Java type or converter to column type
 * @param quoteIdentifiers whether every name is quoted, as Hibernate's {@code globally_quoted_identifiers} asks
 * @param autoQuoteKeyword whether names that are keywords are quoted, as Hibernate's {@code auto_quote_keyword} asks
 */
public record ModelConfig(
        List<Path> classpath,
        List<String> packages,
        Naming naming,
        Provider provider,
        Map<String, String> types,
        boolean beanValidation,
        boolean quoteIdentifiers,
        boolean autoQuoteKeyword) {
    public ModelConfig {
        classpath = List.copyOf(classpath);
        packages = List.copyOf(packages);
        types = Map.copyOf(types);
    }

    public ModelSource source() {
        return new ModelSource(classpath, packages, provider);
    }

    public MappingOptions options(TargetDatabase target) {
        return new MappingOptions(naming, provider, types, target, beanValidation, quoteIdentifiers, autoQuoteKeyword);
    }
}
