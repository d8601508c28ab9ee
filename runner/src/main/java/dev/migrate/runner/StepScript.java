package dev.migrate.runner;

import dev.migrate.revision.Direction;
import dev.migrate.revision.MigrationStep;
import dev.migrate.revision.Revision;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** A step with its statements, ready to be executed. */
record StepScript(MigrationStep step, List<StepStatement> statements) {
    StepScript {
        statements = List.copyOf(statements);
    }

    Revision revision() {
        return step.revision();
    }

    Direction direction() {
        return step.direction();
    }

    /** Whether a statement runs outside of the step's transaction. */
    boolean leavesTransaction() {
        return statements.stream().anyMatch(statement -> statement.execution() != Execution.IN_TRANSACTION);
    }

    int size() {
        return statements.size();
    }

    /**
     * A checksum of the first {@code count} statements: by it a later run knows whether the file still begins with
     * what was executed, whatever was mended after that.
     */
    String checksumOfFirst(int count) {
        MessageDigest digest = sha256();
        for (StepStatement statement : statements.subList(0, count)) {
            update(digest, statement);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether a statement may change how long later ones wait for a lock: all databases call that a timeout. */
    boolean mentionsTimeout() {
        return statements.stream()
                .anyMatch(statement -> statement.sql().toLowerCase(Locale.ROOT).contains("timeout"));
    }

    /** A checksum of one statement. */
    String checksumOf(int index) {
        MessageDigest digest = sha256();
        update(digest, statements.get(index));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, StepStatement statement) {
        digest.update(statement.sql().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
