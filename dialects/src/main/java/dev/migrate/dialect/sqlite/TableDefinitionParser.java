package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.SqlToken;
import dev.migrate.dialect.sqlite.Clause.Kind;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@link TableDefinition#parse}'s text: the grammar of https://www.sqlite.org/lang_createtable.html. */
final class TableDefinitionParser {
    private static final Set<String> CLAUSE_WORDS = Set.of(
            "CONSTRAINT",
            "PRIMARY",
            "NOT",
            "NULL",
            "UNIQUE",
            "CHECK",
            "DEFAULT",
            "COLLATE",
            "REFERENCES",
            "AS",
            "DEFERRABLE");
    private static final Set<String> CONSTRAINT_WORDS = Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN");

    private final String sql;
    private final SqlCursor at;
    private final List<ColumnDefinition> columns = new ArrayList<>();
    private final List<Clause> constraints = new ArrayList<>();

    TableDefinitionParser(String sql) {
        this.sql = sql;
        this.at = new SqlCursor(sql);
    }

    TableDefinition parse() {
        at.expect("CREATE");
        if (!at.accept("TEMP")) {
            at.accept("TEMPORARY");
        }
        at.expect("TABLE");
        at.accept("IF", "NOT", "EXISTS");
        String name = at.name();
        if (at.accept(".")) {
            name = at.name();
        }
        int textStart = at.peek().end();
        at.expect("(");
        while (!at.peek().is(")")) {
            // SQLite lets table constraints follow one another without a comma.
            if (isOneOf(at.peek(), CONSTRAINT_WORDS)) {
                constraints.add(tableConstraint(textStart));
            } else {
                columns.add(column(textStart));
            }
            textStart = at.peek().is(",") ? at.peek().end() : at.peek().start();
            at.accept(",");
        }
        at.expect(")");
        return new TableDefinition(name, columns, constraints, at.rest());
    }

    private ColumnDefinition column(int textStart) {
        String name = at.name();
        int typeStart = at.position();
        while (!startsClause() && !endsElement()) {
            if (at.peek().is("(")) {
                at.group();
            } else {
                at.next();
            }
        }
        String type = at.between(typeStart, at.position());
        List<Clause> clauses = new ArrayList<>();
        while (!endsElement()) {
            clauses.add(columnClause(name));
        }
        return new ColumnDefinition(name, type, clauses, textFrom(textStart));
    }

    /** What was read since {@code start}, with the comments around it. */
    private String textFrom(int start) {
        return sql.substring(start, at.peek().start()).strip();
    }

    private boolean endsElement() {
        return at.atEnd() || at.peek().is(",") || at.peek().is(")");
    }

    private boolean startsClause() {
        return isOneOf(at.peek(), CLAUSE_WORDS)
                || (at.peek().is("GENERATED") && at.peek(1).is("ALWAYS"));
    }

    private static boolean isOneOf(SqlToken token, Set<String> words) {
        return token.kind() == SqlToken.Kind.WORD && words.contains(token.text().toUpperCase(Locale.ROOT));
    }

    private Clause columnClause(String column) {
        int start = at.position();
        String name = at.accept("CONSTRAINT") ? at.name() : null;
        List<String> key = List.of(column);
        if (at.accept("PRIMARY", "KEY")) {
            if (!at.accept("ASC")) {
                at.accept("DESC");
            }
            skipConflict();
            Kind kind = at.accept("AUTOINCREMENT") ? Kind.AUTOINCREMENT_KEY : Kind.PRIMARY_KEY;
            return new Clause(kind, since(start), new PrimaryKey(name, key), null);
        } else if (at.accept("UNIQUE")) {
            skipConflict();
            return unique(start, name, key);
        } else if (at.accept("REFERENCES")) {
            return new ForeignKeyParser(at).parse(start, name, key);
        } else if (at.accept("CHECK")) {
            return check(start, name);
        } else if (at.accept("NOT", "NULL")) {
            skipConflict();
            return Clause.of(Kind.NOT_NULL, since(start));
        } else if (at.accept("DEFAULT")) {
            String value = defaultValue();
            return new Clause(Kind.DEFAULT, since(start), null, value);
        } else if (at.accept("COLLATE")) {
            String collation = at.name();
            return new Clause(Kind.COLLATE, since(start), null, collation);
        } else if (at.accept("GENERATED", "ALWAYS", "AS") || at.accept("AS")) {
            String expression = at.group();
            Kind kind = at.accept("STORED") ? Kind.STORED : Kind.VIRTUAL;
            at.accept("VIRTUAL");
            return new Clause(kind, since(start), null, expression);
        }
        return other(start, name);
    }

    private Clause other(int start, @Nullable String name) {
        if (at.accept("NULL")) {
            skipConflict();
        } else if (ForeignKeyParser.deferrability(at).isEmpty() && name == null) {
            throw at.unexpected("a column constraint");
        }
        return Clause.of(Kind.OTHER, since(start));
    }

    private Clause tableConstraint(int textStart) {
        int start = at.position();
        String name = at.accept("CONSTRAINT") ? at.name() : null;
        Clause clause;
        if (at.accept("PRIMARY", "KEY")) {
            KeyColumns key = keyColumns();
            skipConflict();
            Kind kind = key.autoincrement() ? Kind.AUTOINCREMENT_KEY : Kind.PRIMARY_KEY;
            clause = new Clause(kind, "", new PrimaryKey(name, key.names()), null);
        } else if (at.accept("UNIQUE")) {
            KeyColumns key = keyColumns();
            skipConflict();
            clause = unique(start, name, key.names());
        } else if (at.accept("FOREIGN", "KEY")) {
            List<String> key = keyColumns().names();
            at.expect("REFERENCES");
            clause = new ForeignKeyParser(at).parse(start, name, key);
        } else if (at.accept("CHECK")) {
            clause = check(start, name);
            skipConflict();
        } else {
            clause = Clause.of(Kind.OTHER, "");
        }
        return new Clause(clause.kind(), textFrom(textStart), clause.constraint(), clause.value());
    }

    private String since(int start) {
        return at.between(start, at.position());
    }

    private Clause unique(int start, @Nullable String name, List<String> key) {
        UniqueConstraint unique = new UniqueConstraint(name, key, false, Deferrability.NOT_DEFERRABLE);
        return new Clause(Kind.UNIQUE, since(start), unique, null);
    }

    private Clause check(int start, @Nullable String name) {
        String expression = at.group();
        return new Clause(Kind.CHECK, since(start), new CheckConstraint(name, expression), expression);
    }

    private String defaultValue() {
        if (at.peek().is("(")) {
            return at.group();
        }
        int start = at.position();
        if (at.peek().is("+") || at.peek().is("-")) {
            at.next();
        }
        at.next();
        return since(start);
    }

    private void skipConflict() {
        if (at.accept("ON", "CONFLICT")) {
            at.next();
        }
    }

    private record KeyColumns(List<String> names, boolean autoincrement) {}

    /** {@code (a COLLATE nocase DESC, b)}: the names only. */
    private KeyColumns keyColumns() {
        List<String> names = new ArrayList<>();
        boolean autoincrement = false;
        at.expect("(");
        do {
            String name = at.name();
            if (!names.contains(name)) {
                names.add(name);
            }
            while (!endsElement()) {
                autoincrement |= at.next().is("AUTOINCREMENT");
            }
        } while (at.accept(","));
        at.expect(")");
        return new KeyColumns(names, autoincrement);
    }
}
