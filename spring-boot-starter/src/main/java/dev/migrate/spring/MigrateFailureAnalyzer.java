package dev.migrate.spring;

import dev.migrate.schema.MigrateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the application does not start, and what to do, instead of a stack trace. */
final class MigrateFailureAnalyzer extends AbstractFailureAnalyzer<MigrateException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, MigrateException cause) {
        String where = cause.where()
                .map(place -> System.lineSeparator() + "at: " + place)
                .orElse("");
        return new FailureAnalysis(
                cause.getMessage() + where, cause.hint().orElse("See the documentation of migrate."), cause);
    }
}
