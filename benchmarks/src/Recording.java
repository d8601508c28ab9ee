import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** A connection that writes down every statement sent through it, so that it can be sent again without the rest. */
final class Recording {
    private final List<String> statements = new ArrayList<>();

    /** The statements so far, with literals in place of their parameters. */
    List<String> statements() {
        return List.copyOf(statements);
    }

    Connection around(Connection connection) {
        return proxy(Connection.class, connection, (name, arguments, result) -> switch (name) {
            case "createStatement" -> proxy(
                    Statement.class, (Statement) result, (method, values, answer) -> {
                        if (method.startsWith("execute") && values != null) {
                            statements.add((String) values[0]);
                        }
                        return answer;
                    });
            case "prepareStatement" -> prepared((String) arguments[0], (PreparedStatement) result);
            default -> result;
        });
    }

    private PreparedStatement prepared(String sql, PreparedStatement statement) {
        List<String> parameters = new ArrayList<>();
        return proxy(PreparedStatement.class, statement, (method, values, answer) -> {
            if (method.startsWith("set") && values != null && values.length == 2) {
                parameters.add("'" + values[1] + "'");
            } else if (method.startsWith("execute")) {
                String text = sql;
                for (String parameter : parameters) {
                    text = text.replaceFirst("\\?", Matcher.quoteReplacement(parameter));
                }
                statements.add(text);
            }
            return answer;
        });
    }

    /** Sends the statements and reads every cell that they give, keeping none; the number of cells. */
    static long replay(Connection connection, List<String> statements) throws SQLException {
        long cells = 0;
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        for (String query : statements) {
            try (Statement statement = connection.createStatement()) {
                if (statement.execute(query)) {
                    cells += read(statement.getResultSet());
                }
            }
        }
        connection.rollback();
        connection.setAutoCommit(autoCommit);
        return cells;
    }

    private static long read(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        long cells = 0;
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                rows.getString(i);
                cells++;
            }
        }
        return cells;
    }

    private interface Observer {
        Object called(String method, Object[] arguments, Object result);
    }

    private static <T> T proxy(Class<T> type, T target, Observer observer) {
        return type.cast(Proxy.newProxyInstance(
                Recording.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return observer.called(method.getName(), arguments, method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
