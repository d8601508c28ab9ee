package dev.migrate.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The views and triggers that stand beside the tables: a change leaves all of them, and they still work. */
final class Bystanders {
    private final LiveDatabase database;
    private final List<String> names;

    Bystanders(LiveDatabase database, Catalog start) {
        this.database = database;
        this.names = names(start);
    }

    private static List<String> names(Catalog catalog) {
        return catalog.dependents().stream()
                .map(dependent -> dependent.kind() + " " + dependent.name())
                .sorted()
                .toList();
    }

    void assertSurvived(Catalog now) throws SQLException {
        assertThat(names(now)).isEqualTo(names);
        for (Dependent dependent : now.dependents()) {
            if (dependent.kind() == Dependent.Kind.VIEW) {
                read(dependent);
            }
        }
    }

    /** A view whose columns are gone may still be there; only reading tells. */
    private void read(Dependent view) throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT * FROM " + database.dialect().identifiers().quote(view.name()))) {
            assertThat(rows.getMetaData().getColumnCount()).as(view.sql()).isPositive();
        }
    }
}
