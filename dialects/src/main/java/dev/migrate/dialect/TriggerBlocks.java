package dev.migrate.dialect;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * SQLite's one statement with a body: {@code CREATE TRIGGER … BEGIN …; END}.
 *
 * <p>Each statement of the body ends with a semicolon, so the {@code END} behind a semicolon is the trigger's own and
 * never that of a {@code CASE}.
 */
final class TriggerBlocks implements StatementBlocks {
    private enum Place {
        START,
        CREATE,
        HEADER,
        BODY,
        OTHER
    }

    private Place place = Place.START;
    private @Nullable SqlToken begin;
    private boolean afterSemicolon;

    @Override
    public void start() {
        place = Place.START;
        begin = null;
    }

    @Override
    public void accept(SqlToken token) {
        switch (place) {
            case START -> place = token.is("CREATE") ? Place.CREATE : token.is("EXPLAIN") ? Place.START : Place.OTHER;
            case CREATE -> {
                if (token.is("TRIGGER")) {
                    place = Place.HEADER;
                } else if (!token.is("TEMP") && !token.is("TEMPORARY")) {
                    place = Place.OTHER;
                }
            }
            case HEADER -> {
                if (token.is("BEGIN")) {
                    place = Place.BODY;
                    begin = token;
                    afterSemicolon = false;
                }
            }
            case BODY -> {
                if (afterSemicolon && token.is("END")) {
                    start();
                    place = Place.OTHER;
                }
                afterSemicolon = token.is(";");
            }
            case OTHER -> {}
        }
    }

    @Override
    public Optional<SqlToken> open() {
        return Optional.ofNullable(begin);
    }
}
