import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.InspectionScope;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.schema.Schema;
import dev.migrate.schema.operation.Operation;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a large database and compares it, in a JVM of its own; prints a line for each thing that it measured.
 *
 * <p>Arguments: URL, user, password, number of tables, rounds. With no rounds it only does the work once, to see
 * whether the heap suffices.
 */
public final class Comparison {
    /** What a reader of SQLite's catalog asks that does not parse the texts of the tables itself. */
    private static final List<String> SQLITE_PRAGMAS = List.of(
            "SELECT type, name, tbl_name, sql FROM sqlite_schema",
            "SELECT m.name, x.* FROM sqlite_schema m, pragma_table_xinfo(m.name) x WHERE m.type = 'table'",
            "SELECT m.name, l.*, x.* FROM sqlite_schema m, pragma_index_list(m.name) l, pragma_index_xinfo(l.name) x"
                    + " WHERE m.type = 'table'",
            "SELECT m.name, k.* FROM sqlite_schema m, pragma_foreign_key_list(m.name) k WHERE m.type = 'table'");

    private final String[] login;
    private final Dialect dialect;
    private final int tables;

    private Comparison(String[] login, Dialect dialect, int tables) {
        this.login = login;
        this.dialect = dialect;
        this.tables = tables;
    }

    public static void main(String[] args) throws Exception {
        try (Connection connection = connect(args)) {
            Dialect dialect = Dialects.of(args[0], connection);
            Comparison comparison = new Comparison(args, dialect, Integer.parseInt(args[3]));
            int rounds = Integer.parseInt(args[4]);
            if (rounds == 0) {
                comparison.compare(connection, LargeSchema.of(comparison.tables), 0);
            } else {
                comparison.measure(comparison.bareQueries(connection), rounds);
            }
        }
    }

    private static Connection connect(String[] login) throws SQLException {
        return DriverManager.getConnection(login[0], login[1], login[2]);
    }

    private List<String> bareQueries(Connection connection) throws SQLException {
        if (dialect.name().equals("sqlite")) {
            return SQLITE_PRAGMAS;
        }
        Recording recording = new Recording();
        inspect(recording.around(connection));
        return recording.statements();
    }

    /** One round more than asked for, the first to warm up; the best one counts, whatever else the machine is busy with. */
    private void measure(List<String> queries, int rounds) throws SQLException {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            Schema same = LargeSchema.of(tables);
            Schema changed = LargeSchema.changed(tables);
            Map<String, Work> works = new LinkedHashMap<>();
            works.put("bare", connection -> Recording.replay(connection, queries));
            works.put("inspect", this::inspect);
            works.put("diff0", connection -> compare(connection, same, 0));
            works.put("diff10", connection -> compare(connection, changed, 10));
            for (Map.Entry<String, Work> work : works.entrySet()) {
                long time = time(work.getValue());
                if (round >= 0) {
                    times.computeIfAbsent(work.getKey(), any -> new ArrayList<>())
                            .add(time);
                }
            }
        }
        System.out.println("queries " + queries.size());
        times.forEach((name, values) -> {
            Collections.sort(values);
            System.out.println(name + " " + values.get(0));
        });
    }

    private interface Work {
        Object run(Connection connection) throws SQLException;
    }

    /** On a connection of its own, as every command opens one: a server reads its caches from the start. */
    private long time(Work work) throws SQLException {
        try (Connection connection = connect(login)) {
            long start = System.nanoTime();
            work.run(connection);
            return System.nanoTime() - start;
        }
    }

    private Catalog inspect(Connection connection) throws SQLException {
        return dialect.inspector().inspect(connection, InspectionScope.CURRENT_SCHEMA);
    }

    private List<Operation> compare(Connection connection, Schema desired, int expected) throws SQLException {
        Catalog current = inspect(connection);
        Schema reconciled = dialect.canonicalizer().reconcile(desired, current, connection);
        List<Operation> operations = SchemaDiff.between(current.schema(), reconciled);
        if (operations.size() != expected) {
            throw new IllegalStateException(expected + " changes, but found " + operations.size() + ": "
                    + operations.subList(0, Math.min(3, operations.size())));
        }
        return operations;
    }
}
