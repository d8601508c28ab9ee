package dev.migrate.dialect;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.IdentifierRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.NotExpression;
import net.sf.jsqlparser.expression.TimeKeyExpression;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.conditional.OrExpression;
import net.sf.jsqlparser.expression.operators.relational.Between;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.GreaterThan;
import net.sf.jsqlparser.expression.operators.relational.GreaterThanEquals;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.MinorThan;
import net.sf.jsqlparser.expression.operators.relational.MinorThanEquals;
import net.sf.jsqlparser.expression.operators.relational.NotEqualsTo;
import net.sf.jsqlparser.expression.operators.relational.OldOracleJoinBinaryExpression;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.util.deparser.ExpressionDeParser;

/** Writes a parsed expression so that two that mean the same give the same text; the text is for nothing else. */
final class ExpressionTree extends ExpressionDeParser {
    private final IdentifierRules identifiers;
    private final Types types;

    private ExpressionTree(IdentifierRules identifiers, Types types) {
        super(null, new StringBuilder());
        this.identifiers = identifiers;
        this.types = types;
    }

    /** Empty if the parser cannot read the expression. */
    static Optional<String> normalForm(String expression, IdentifierRules identifiers, Types types) {
        try {
            Expression tree = CCJSqlParserUtil.parseExpression(expression, false);
            return Optional.of(
                    tree.accept(new ExpressionTree(identifiers, types), null).toString());
        } catch (JSQLParserException | RuntimeException e) {
            // Whatever a foreign parser throws at a text that it does not know says one thing: it does not know it.
            return Optional.empty();
        }
    }

    private <S> StringBuilder write(S context, Object... parts) {
        for (Object part : parts) {
            if (part instanceof Expression expression) {
                expression.accept(this, context);
            } else {
                getBuilder().append(part);
            }
        }
        return getBuilder();
    }

    @Override
    protected <S> void deparse(BinaryExpression expression, String operator, S context) {
        write(context, "(", expression.getLeftExpression(), operator, expression.getRightExpression(), ")");
    }

    @Override
    public <S> StringBuilder deparse(OldOracleJoinBinaryExpression expression, String operator, S context) {
        return write(context, "(", expression.getLeftExpression(), operator, expression.getRightExpression(), ")");
    }

    @Override
    public <S> StringBuilder visit(NotEqualsTo expression, S context) {
        return write(context, "(", expression.getLeftExpression(), " <> ", expression.getRightExpression(), ")");
    }

    @Override
    public <S> StringBuilder visit(AndExpression expression, S context) {
        return writeAll(operands(expression, AndExpression.class), "AND", context);
    }

    @Override
    public <S> StringBuilder visit(OrExpression expression, S context) {
        return writeAll(operands(expression, OrExpression.class), "OR", context);
    }

    /** Sorted: what AND, OR and IN say does not depend on the order of their operands. */
    private <S> StringBuilder writeAll(List<Expression> operands, String operator, S context) {
        List<String> texts = new ArrayList<>();
        int start = getBuilder().length();
        for (Expression operand : operands) {
            texts.add(write(context, operand).substring(start));
            getBuilder().setLength(start);
        }
        texts.sort(null);
        return write(context, operator, "[", String.join(";", texts), "]");
    }

    /** The operands of a chain of the same operator, BETWEEN taken apart, from left to right. */
    private static List<Expression> operands(Expression expression, Class<? extends BinaryExpression> operator) {
        Expression plain = withoutParentheses(expression);
        Expression inner = plain instanceof Between between ? bounds(between).orElse(null) : plain;
        if (!operator.isInstance(inner)) {
            return List.of(plain);
        }
        List<Expression> operands = new ArrayList<>(operands(((BinaryExpression) inner).getLeftExpression(), operator));
        operands.addAll(operands(((BinaryExpression) inner).getRightExpression(), operator));
        return operands;
    }

    private static Expression withoutParentheses(Expression expression) {
        Expression inner = expression;
        while (inner instanceof ParenthesedExpressionList<?> list && list.size() == 1) {
            inner = list.get(0);
        }
        return inner;
    }

    @Override
    public <S> StringBuilder visit(Between between, S context) {
        return bounds(between)
                .map(bounds -> bounds.accept(this, context))
                .orElseGet(() -> super.visit(between, context));
    }

    /** The two comparisons that BETWEEN stands for. */
    private static Optional<BinaryExpression> bounds(Between between) {
        if (between.isUsingSymmetric() || between.isUsingAsymmetric()) {
            return Optional.empty();
        }
        Expression value = between.getLeftExpression();
        Expression start = between.getBetweenExpressionStart();
        Expression end = between.getBetweenExpressionEnd();
        return Optional.of(
                between.isNot()
                        ? new OrExpression(new MinorThan(value, start), new GreaterThan(value, end))
                        : new AndExpression(new GreaterThanEquals(value, start), new MinorThanEquals(value, end)));
    }

    @Override
    public <S> StringBuilder visit(InExpression in, S context) {
        if (!(in.getRightExpression() instanceof ParenthesedExpressionList<?> list)) {
            return super.visit(in, context);
        }
        if (list.size() == 1) {
            return write(context, "(", in.getLeftExpression(), in.isNot() ? " <> " : " = ", list.get(0), ")");
        }
        write(context, "(", in.getLeftExpression(), in.isNot() ? " NOT IN " : " IN ");
        writeAll(List.copyOf(list), "", context);
        return write(context, ")");
    }

    @Override
    public <S> StringBuilder visit(NotExpression not, S context) {
        return write(context, "NOT(", withoutParentheses(not.getExpression()), ")");
    }

    @Override
    public <S> StringBuilder visit(ExpressionList<? extends Expression> list, S context) {
        if (list instanceof ParenthesedExpressionList && list.size() == 1) {
            return write(context, withoutParentheses(list));
        }
        return super.visit(list, context);
    }

    @Override
    public <S> StringBuilder visit(CastExpression cast, S context) {
        String type = cast.getColDataType() == null ? "" : cast.getColDataType().toString();
        return write(context, "CAST(", cast.getLeftExpression(), " AS ", canonical(type), ")");
    }

    private String canonical(String type) {
        try {
            return types.canonical(ColumnType.parse(type)).toString();
        } catch (IllegalArgumentException e) {
            return type;
        }
    }

    /** The table's name says nothing: an expression of the schema speaks of one table. */
    @Override
    public <S> StringBuilder visit(Column column, S context) {
        return write(context, name(column.getColumnName()));
    }

    private String name(String written) {
        boolean quoted = written.startsWith("\"") || written.startsWith("`");
        return quoted ? written : identifiers.quote(identifiers.fold(written));
    }

    @Override
    public <S> StringBuilder visit(Function function, S context) {
        String name = function.getName().toLowerCase(Locale.ROOT);
        boolean bare =
                function.getParameters() == null || function.getParameters().isEmpty();
        if (bare && (name.equals("now") || name.equals("current_timestamp"))) {
            return write(context, "CURRENT_TIMESTAMP");
        }
        function.setName(name);
        return super.visit(function, context);
    }

    @Override
    public <S> StringBuilder visit(TimeKeyExpression key, S context) {
        return write(context, key.getStringValue().toUpperCase(Locale.ROOT).replace("()", ""));
    }
}
