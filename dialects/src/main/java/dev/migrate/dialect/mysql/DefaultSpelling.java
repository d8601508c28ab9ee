package dev.migrate.dialect.mysql;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.DefaultValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings a column's default to one spelling: what its type makes of a literal, and one name for each function. */
public final class DefaultSpelling {
    private static final Pattern ON_UPDATE =
            Pattern.compile("(?is)(.*?)\\s*\\bON\\s+UPDATE\\s+(\\S+(?:\\s*\\(\\s*\\d*\\s*\\))?)");
    private static final Pattern NOW =
            Pattern.compile("(?i)(current_timestamp|now|localtime|localtimestamp)\\s*(\\(\\s*\\d*\\s*\\))?");
    private static final Pattern TODAY = Pattern.compile("(?i)(current_date|curdate)\\s*(\\(\\s*\\))?");
    private static final Pattern CLOCK = Pattern.compile("(?i)(current_time|curtime)\\s*(\\(\\s*\\))?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\s*(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern BITS = Pattern.compile("(?i)b'([01]*)'|0b([01]+)");
    private static final Pattern HEX = Pattern.compile("(?i)x'([0-9a-f]*)'|0x([0-9a-f]+)");
    private static final Pattern TYPED = Pattern.compile("(?is)(date|time|timestamp)\\s*('.*')");
    private static final Pattern FRACTION = Pattern.compile("(.*:\\d\\d)\\.(\\d*?)0*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[ T]\\d.*");
    private static final Pattern MINUTES = Pattern.compile("(.* |)\\d\\d:\\d\\d");

    private final MysqlSpelling spelling;

    public DefaultSpelling(MysqlSpelling spelling) {
        this.spelling = spelling;
    }

    /**
     * The default in canonical form, an expression without outer parentheses; null for {@code NULL}, which is none.
     *
     * @param type in canonical form
     */
    public @Nullable DefaultValue canonical(@Nullable DefaultValue value, ColumnType type) {
        if (value == null) {
            return null;
        }
        Matcher parts = ON_UPDATE.matcher(value.expression().strip());
        boolean updates = parts.matches() && NOW.matcher(parts.group(2)).matches();
        String written = updates ? parts.group(1) : value.expression();
        String plain = written.isBlank() ? "NULL" : canonical(MysqlSpelling.withoutOuterParentheses(written), type);
        if (updates) {
            return new DefaultValue(plain + " ON UPDATE " + now(type));
        }
        return plain.equals("NULL") ? null : new DefaultValue(plain);
    }

    /** Whether a canonical default is a literal and no expression. */
    static boolean isLiteral(String expression) {
        return StringLiteral.isOne(expression)
                || NUMBER.matcher(expression).matches()
                || BITS.matcher(expression).matches()
                || HEX.matcher(expression).matches()
                || expression.equals("NULL");
    }

    private String canonical(String expression, ColumnType type) {
        TypeKind kind = TypeKind.of(type);
        if (expression.equalsIgnoreCase("NULL")) {
            return "NULL";
        }
        if (NOW.matcher(expression).matches()) {
            boolean moment = type.name().equals("datetime") || type.name().equals("timestamp");
            return moment ? now(type) : "now()";
        }
        if (TODAY.matcher(expression).matches()) {
            return "curdate()";
        }
        if (CLOCK.matcher(expression).matches()) {
            return "curtime()";
        }
        Matcher typed = TYPED.matcher(expression);
        String literal = kind == TypeKind.TIME && typed.matches() ? typed.group(2) : truth(expression);
        return switch (kind) {
            case NUMBER -> number(literal);
            case BITS -> bits(literal);
            case TEXT -> text(literal);
            case BYTES -> bytes(literal, type);
            case TIME -> time(literal, type);
            case OTHER -> spelling.expression(literal);
        };
    }

    private static String truth(String expression) {
        return switch (expression.toLowerCase(Locale.ROOT)) {
            case "true" -> "1";
            case "false" -> "0";
            default -> expression;
        };
    }

    /** The moment, to as many digits as the column has. */
    private static String now(ColumnType type) {
        return "CURRENT_TIMESTAMP"
                + (type.arguments().isEmpty() ? "" : "(" + type.arguments().get(0) + ")");
    }

    private String number(String literal) {
        String written = spelling.expression(literal);
        String digits =
                StringLiteral.isOne(written) ? StringLiteral.text(written).strip() : written;
        if (NUMBER.matcher(digits).matches()) {
            BigDecimal number = new BigDecimal(digits.replace(" ", ""));
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        Matcher bits = BITS.matcher(written);
        if (bits.matches() && !digitsOf(bits).isEmpty()) {
            return new BigInteger(digitsOf(bits), 2).toString();
        }
        return written;
    }

    private String bits(String literal) {
        Matcher bits = BITS.matcher(literal);
        if (bits.matches()) {
            String digits = digitsOf(bits).replaceFirst("^0+(?=.)", "");
            return "b'" + (digits.isEmpty() ? "0" : digits) + "'";
        }
        String number = literal.strip();
        return number.matches("\\d{1,20}")
                ? "b'" + new BigInteger(number).toString(2) + "'"
                : spelling.expression(literal);
    }

    private static String digitsOf(Matcher literal) {
        String quoted = literal.group(1);
        return quoted == null ? literal.group(2) : quoted;
    }

    private String text(String literal) {
        return NUMBER.matcher(literal).matches() ? StringLiteral.of(literal) : spelling.expression(literal);
    }

    /** In hexadecimal digits, as MySQL reports them, without the zeros to which a short value is filled up. */
    private String bytes(String literal, ColumnType type) {
        String written = spelling.expression(literal);
        Matcher hex = HEX.matcher(written);
        String digits;
        if (hex.matches()) {
            digits = digitsOf(hex).toLowerCase(Locale.ROOT);
        } else if (StringLiteral.isOne(written)) {
            byte[] bytes = StringLiteral.text(written).getBytes(StandardCharsets.UTF_8);
            StringBuilder text = new StringBuilder();
            for (byte b : bytes) {
                text.append(String.format(Locale.ROOT, "%02x", b));
            }
            digits = text.toString();
        } else {
            return written;
        }
        while (type.name().equals("binary") && digits.endsWith("00")) {
            digits = digits.substring(0, digits.length() - 2);
        }
        return digits.isEmpty() ? "''" : "0x" + digits;
    }

    private String time(String literal, ColumnType type) {
        String written = spelling.expression(literal);
        if (!StringLiteral.isOne(written)) {
            return written;
        }
        String text = StringLiteral.text(written).strip();
        boolean moment = type.name().equals("datetime") || type.name().equals("timestamp");
        Matcher dated = MOMENT.matcher(text);
        if (type.name().equals("date") && dated.matches()) {
            text = dated.group(1);
        } else if (moment && DATE.matcher(text).matches()) {
            text += " 00:00:00";
        } else if (MINUTES.matcher(text).matches()) {
            text += ":00";
        }
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            text = fraction.group(1) + (fraction.group(2).isEmpty() ? "" : "." + fraction.group(2));
        }
        return StringLiteral.of(text);
    }
}
