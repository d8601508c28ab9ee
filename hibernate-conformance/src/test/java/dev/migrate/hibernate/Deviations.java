package dev.migrate.hibernate;

import java.util.List;
import java.util.regex.Pattern;

/** Where this project differs from Hibernate on purpose; docs/mapping.md lists the same, with the reasons. */
record Deviations(String dialect) {
    /**
     * Hibernate leaves out what SQLite takes only in CREATE TABLE, and the type of an identity column whose class has
     * constraints of its own, which then numbers nothing.
     */
    private static final Pattern LEFT_OUT_ON_SQLITE =
            Pattern.compile("add (foreign key|unique constraint) .*|alter column \\S+: type blob to integer");

    /** Hibernate checks what is inside of the JSON documents that it alone writes. */
    private static final Pattern INSIDE_JSON = Pattern.compile("drop check .*(->>|json_extract).*");

    /** To Hibernate's update a constraint or an index without a name has this one, and is missing without it. */
    private static final Pattern UNDER_A_HASH = Pattern.compile(
            "create (unique )?index IDX[0-9a-y]{20,25} .*|alter table .* (constraint|index)( if exists)? (IDX|UK)[0-9a-y]{20,25}.*");

    /** What is left of the differences that {@code check} reports on a database that Hibernate made. */
    List<String> amongDifferences(List<String> descriptions) {
        Pattern expected = dialect.equals("sqlite") ? LEFT_OUT_ON_SQLITE : INSIDE_JSON;
        return descriptions.stream()
                .filter(description -> !expected.matcher(description).matches())
                .toList();
    }

    /** Whether Hibernate is known to say this of a database that an upgrade made. */
    boolean areExpected(Complaint complaint) {
        return UNDER_A_HASH.matcher(complaint.subject()).matches();
    }
}
