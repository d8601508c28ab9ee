package dev.migrate.hibernate;

import org.jspecify.annotations.Nullable;

/** What an application on Hibernate has to say against a database. */
record Complaint(String subject, String detail) {
    Complaint(String subject) {
        this(subject, "");
    }

    Complaint(String subject, Throwable cause) {
        this(subject, messages(cause));
    }

    private static String messages(@Nullable Throwable cause) {
        return cause == null ? "" : cause + "\n" + messages(cause.getCause());
    }
}
