package dev.migrate.runner;

import dev.migrate.testdatabase.TestDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Connections behind which another session of the server stands for each transaction, and for each statement outside of
 * one, as with a pooler in transaction mode.
 */
final class TransactionPooler implements AutoCloseable {
    private final List<Connection> sessions = new ArrayList<>();
    private final BlockingQueue<Connection> free = new LinkedBlockingQueue<>();

    /** Answers what the driver asks of the catalog by itself, which no test can put into another session. */
    private final Connection catalog;

    TransactionPooler(TestDatabase database, int size) throws SQLException {
        catalog = database.connect();
        for (int i = 0; i < size; i++) {
            sessions.add(database.connect());
        }
        free.addAll(sessions);
    }

    /** One that never ends a session. */
    Connection connect() {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, new Client());
    }

    private final class Client implements InvocationHandler {
        /** The session of the transaction or of the statements that are open. */
        private @Nullable Connection session;

        private int statements;

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            switch (method.getName()) {
                case "close" -> {
                    return null;
                }
                case "getMetaData" -> {
                    return catalog.getMetaData();
                }
                default -> {
                    Connection used = session == null ? free.take() : session;
                    session = used;
                    try {
                        Object result = call(used, method, arguments);
                        return result instanceof Statement statement ? held(statement) : result;
                    } finally {
                        release(used);
                    }
                }
            }
        }

        /** A statement that keeps the session until it is closed. */
        private Object held(Statement statement) {
            statements++;
            Class<?> type = statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                Object result = call(statement, method, arguments);
                if (method.getName().equals("close")) {
                    statements--;
                    release(Objects.requireNonNull(session));
                }
                return result;
            });
        }

        /** To the end of the queue, so that the next statement meets another session. */
        private void release(Connection used) throws SQLException {
            if (statements == 0 && session != null && used.getAutoCommit()) {
                session = null;
                free.add(used);
            }
        }
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection session : sessions) {
            session.close();
        }
        catalog.close();
    }
}
