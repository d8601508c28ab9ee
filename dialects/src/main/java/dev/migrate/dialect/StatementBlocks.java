package dev.migrate.dialect;

import java.util.Optional;

/** Follows one statement at a time and tells whether a semicolon would end it or belongs to its body. */
interface StatementBlocks {

    /** Forgets what was seen: a new statement begins. */
    void start();

    void accept(SqlToken token);

    /** The token that began the outermost body which is still open. */
    Optional<SqlToken> open();
}
