package dev.migrate.runner;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Lets a process die right before or right after one of the things that it tells the database to do. */
final class MortalConnection {
    private final AtomicInteger events = new AtomicInteger();
    private final int fatal;
    private final Runnable death;

    /** @param fatal counted from 1; an even number dies before the event of its half, an odd one after it */
    MortalConnection(int fatal, Runnable death) {
        this.fatal = fatal;
        this.death = death;
    }

    /** How many moments to die at there were. */
    int moments() {
        return 2 * events.get() + 1;
    }

    Connection wrap(Connection real) {
        return (Connection) proxy(Connection.class, (proxy, method, arguments) -> {
            Object result =
                    method.getName().equals("commit") ? event(real, method, arguments) : call(real, method, arguments);
            if (result instanceof PreparedStatement) {
                return result;
            }
            return result instanceof Statement statement ? wrap(statement) : result;
        });
    }

    private Object wrap(Statement real) {
        return proxy(Statement.class, (proxy, method, arguments) -> {
            boolean event =
                    method.getName().equals("execute") || method.getName().equals("executeUpdate");
            return event ? event(real, method, arguments) : call(real, method, arguments);
        });
    }

    private @Nullable Object event(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        int number = events.incrementAndGet();
        if (fatal == 2 * number) {
            death.run();
        }
        Object result = call(real, method, arguments);
        if (fatal == 2 * number + 1) {
            death.run();
        }
        return result;
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
