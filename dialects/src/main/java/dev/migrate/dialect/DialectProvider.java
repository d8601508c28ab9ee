package dev.migrate.dialect;

import dev.migrate.schema.ServerVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** How {@link Dialects} finds the dialects: one provider for each family of databases, by {@code ServiceLoader}. */
public interface DialectProvider {

    /** The names of the dialects that it provides. */
    List<String> names();

    /** Whether a JDBC URL is one of its databases'. */
    boolean accepts(String jdbcUrl);

    /**
     * The dialect of the server behind {@code connection}, told by asking the server, not the driver.
     *
     * @throws dev.migrate.schema.MigrateException if the server is too old to be supported
     */
    Dialect dialect(Connection connection) throws SQLException;

    /** The dialect for a server that is not at hand. */
    Dialect dialect(String name, ServerVersion version);

    /** The version that scripts without a connection are written for: the oldest that is fully supported. */
    ServerVersion defaultVersion(String name);
}
