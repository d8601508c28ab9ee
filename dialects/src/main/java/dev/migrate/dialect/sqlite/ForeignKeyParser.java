package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.sqlite.Clause.Kind;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what follows the word {@code REFERENCES}. */
final class ForeignKeyParser {
    private final SqlCursor at;
    private ReferentialAction onDelete = ReferentialAction.NO_ACTION;
    private ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
    private Deferrability deferrability = Deferrability.NOT_DEFERRABLE;

    ForeignKeyParser(SqlCursor at) {
        this.at = at;
    }

    /** @param start the token with which the constraint begins */
    Clause parse(int start, @Nullable String name, List<String> columns) {
        ObjectName table = ObjectName.of(at.name());
        List<String> referenced = new ArrayList<>();
        if (at.accept("(")) {
            do {
                referenced.add(at.name());
            } while (at.accept(","));
            at.expect(")");
        }
        while (readAction() || readMatch() || readDeferrability()) {}
        boolean implied = referenced.size() != columns.size();
        ForeignKey key =
                new ForeignKey(name, columns, table, implied ? columns : referenced, onDelete, onUpdate, deferrability);
        return new Clause(
                implied ? Kind.FOREIGN_KEY_TO_PRIMARY : Kind.FOREIGN_KEY, at.between(start, at.position()), key, null);
    }

    private boolean readAction() {
        if (at.accept("ON", "DELETE")) {
            onDelete = action();
        } else if (at.accept("ON", "UPDATE")) {
            onUpdate = action();
        } else {
            return false;
        }
        return true;
    }

    private ReferentialAction action() {
        for (ReferentialAction action : ReferentialAction.values()) {
            if (at.accept(action.sql().split(" "))) {
                return action;
            }
        }
        throw at.unexpected("a foreign key's action");
    }

    private boolean readMatch() {
        if (!at.accept("MATCH")) {
            return false;
        }
        at.next();
        return true;
    }

    private boolean readDeferrability() {
        Optional<Deferrability> found = deferrability(at);
        deferrability = found.orElse(deferrability);
        return found.isPresent();
    }

    /** Empty where none is written here; what is checked at once is not deferrable, whatever else it is called. */
    static Optional<Deferrability> deferrability(SqlCursor at) {
        boolean not = at.accept("NOT", "DEFERRABLE");
        if (!not && !at.accept("DEFERRABLE")) {
            return Optional.empty();
        }
        boolean deferred = at.accept("INITIALLY", "DEFERRED");
        at.accept("INITIALLY", "IMMEDIATE");
        return Optional.of(deferred && !not ? Deferrability.INITIALLY_DEFERRED : Deferrability.NOT_DEFERRABLE);
    }
}
