package dev.migrate.model.sql;

import dev.migrate.model.sql.SqlTokens.Token;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Identity;
import dev.migrate.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the text of {@link ColumnDefinition#parse}, left to right. */
final class ColumnDefinitionParser {
    /** What may follow the first word of a type. */
    private static final Set<String> TYPE_WORDS = Set.of(
            "array",
            "binary",
            "character",
            "charset",
            "day",
            "hour",
            "large",
            "local",
            "minute",
            "month",
            "object",
            "precision",
            "second",
            "set",
            "signed",
            "time",
            "to",
            "unsigned",
            "varchar",
            "varying",
            "with",
            "without",
            "year",
            "zerofill",
            "zone");

    /** Words that end an expression that stands without parentheses. */
    private static final Set<String> CLAUSES = Set.of(
            "default",
            "not",
            "null",
            "unique",
            "primary",
            "check",
            "collate",
            "generated",
            "as",
            "references",
            "comment",
            "auto_increment",
            "constraint",
            "on",
            "autoincrement",
            "stored",
            "virtual");

    private final String text;
    private final List<Token> tokens;
    private int at;

    private @Nullable ColumnType type;
    private @Nullable Boolean nullable;
    private @Nullable String defaultExpression;
    private boolean unique;
    private boolean primaryKey;
    private final List<String> checks = new ArrayList<>();
    private @Nullable String collation;
    private @Nullable Generated generated;
    private @Nullable Identity identity;
    private @Nullable String comment;
    private ColumnDefinition.@Nullable Reference references;

    ColumnDefinitionParser(String text) {
        this.text = text;
        this.tokens = SqlTokens.of(text).tokens();
    }

    ColumnDefinition parse(boolean withType) {
        if (withType) {
            type = ColumnType.parse(typeText());
        }
        while (at < tokens.size()) {
            clause(tokens.get(at++).text().toLowerCase(Locale.ROOT));
        }
        return new ColumnDefinition(
                type,
                nullable,
                defaultExpression,
                unique,
                primaryKey,
                checks,
                collation,
                generated,
                identity,
                comment,
                references);
    }

    private void clause(String word) {
        switch (word) {
            case "not" -> {
                expect("null");
                nullable = false;
            }
            case "null" -> nullable = true;
            case "default" -> defaultExpression = words();
            case "unique" -> {
                accept("key");
                unique = true;
            }
            case "primary" -> {
                expect("key");
                primaryKey = true;
            }
            case "check" -> checks.add(group());
            case "collate" -> collation = unquoted(next());
            case "auto_increment", "autoincrement" ->
                identity = new Identity(Identity.Mode.AUTO_INCREMENT, SequenceOptions.DEFAULT);
            case "comment" -> comment = string(next());
            case "generated" -> generated();
            case "as" -> expression();
            case "references" -> reference();
            default -> throw notUnderstood(word);
        }
    }

    private void generated() {
        if (accept("by")) {
            expect("default");
            expectIdentity(Identity.Mode.BY_DEFAULT);
            return;
        }
        expect("always");
        if (at + 1 < tokens.size() && tokens.get(at + 1).is("identity")) {
            expectIdentity(Identity.Mode.ALWAYS);
        } else {
            expect("as");
            expression();
        }
    }

    private void expectIdentity(Identity.Mode mode) {
        expect("as");
        expect("identity");
        identity = new Identity(mode, SequenceOptions.DEFAULT);
    }

    private void expression() {
        String expression = group();
        boolean stored = accept("stored") || accept("persistent");
        if (!stored) {
            accept("virtual");
        }
        generated = new Generated(expression, stored);
    }

    private void reference() {
        String table = unquoted(next());
        String column = at < tokens.size() && tokens.get(at).isGroup() ? unquoted(group()) : null;
        String onDelete = "";
        String onUpdate = "";
        while (accept("on")) {
            boolean delete = accept("delete");
            if (!delete) {
                expect("update");
            }
            String action = action();
            onDelete = delete ? action : onDelete;
            onUpdate = delete ? onUpdate : action;
        }
        references = new ColumnDefinition.Reference(table, column, onDelete, onUpdate);
    }

    private String action() {
        String first = next().toUpperCase(Locale.ROOT);
        return switch (first) {
            case "CASCADE", "RESTRICT" -> first;
            case "SET", "NO" -> first + " " + next().toUpperCase(Locale.ROOT);
            default -> throw notUnderstood(first);
        };
    }

    /** The first word, and after it what belongs to a type and to nothing else. */
    private String typeText() {
        StringBuilder words = new StringBuilder(next());
        while (at < tokens.size() && belongsToType(tokens.get(at))) {
            Token token = tokens.get(at++);
            words.append(token.spaced() ? " " : "").append(token.text());
            if (token.is("set") || token.is("charset")) {
                words.append(' ').append(next());
            }
        }
        return words.toString();
    }

    private static boolean belongsToType(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return token.isGroup() || TYPE_WORDS.contains(word) || word.matches("[\\[\\]0-9]+");
    }

    /** All up to the next clause, with the spaces as they were. */
    private String words() {
        StringBuilder words = new StringBuilder();
        while (at < tokens.size() && (words.length() == 0 || !endsHere(words))) {
            Token token = tokens.get(at++);
            words.append(token.spaced() && words.length() > 0 ? " " : "").append(token.text());
        }
        if (words.length() == 0) {
            throw notUnderstood("the end");
        }
        return words.toString();
    }

    /** {@code ::} and operators tie what follows to what went before. */
    private boolean endsHere(StringBuilder before) {
        char last = before.charAt(before.length() - 1);
        return ":|+-*/%".indexOf(last) < 0
                && CLAUSES.contains(tokens.get(at).text().toLowerCase(Locale.ROOT));
    }

    private String group() {
        if (at < tokens.size() && tokens.get(at).isGroup()) {
            return tokens.get(at++).inner();
        }
        throw notUnderstood(at < tokens.size() ? tokens.get(at).text() : "the end");
    }

    private String next() {
        if (at == tokens.size()) {
            throw notUnderstood("the end");
        }
        return tokens.get(at++).text();
    }

    private boolean accept(String word) {
        boolean there = at < tokens.size() && tokens.get(at).is(word);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String word) {
        if (!accept(word)) {
            throw notUnderstood(at < tokens.size() ? tokens.get(at).text() : "the end");
        }
    }

    private IllegalArgumentException notUnderstood(String part) {
        return new IllegalArgumentException("\"" + part + "\" is not understood in \"" + text + "\"");
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1 && (name.charAt(0) == '"' || name.charAt(0) == '`');
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    private String string(String literal) {
        if (!literal.startsWith("'")) {
            throw notUnderstood(literal);
        }
        return literal.substring(1, literal.length() - 1).replace("''", "'");
    }
}
