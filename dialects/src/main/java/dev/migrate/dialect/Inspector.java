package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/** Reads the catalog of a live database, in a number of queries that does not depend on what it holds. */
public interface Inspector {

    /**
     * The schema in canonical form. An object in the connection's current schema has no schema in its name. The
     * connection is left as it was found: no transaction open, no setting changed.
     */
    Catalog inspect(Connection connection, InspectionScope scope) throws SQLException;
}
