package dev.migrate.dialect;

import dev.migrate.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Turns a desired schema into the form in which this database would give it back, so that whoever compares needs
 * nothing but {@code equals}.
 */
public interface Canonicalizer {

    /**
     * The canonical form as far as it can be told without a server: type synonyms, default spellings, what the
     * database implies or cannot store. Applying it twice changes nothing more.
     */
    Schema canonical(Schema desired);

    /**
     * The canonical form, spelled as {@code current} spells it wherever both mean the same: letter case of names
     * where the database ignores it, equivalent types that serve the same column, expressions.
     *
     * <p>Expressions are compared as text first, then as trees; where both differ, the server is asked on
     * {@code connection} for its own form, without side effects. A role that may not create temporary tables gets the
     * answer of the first two rules.
     */
    Schema reconcile(Schema desired, Catalog current, Connection connection) throws SQLException;
}
