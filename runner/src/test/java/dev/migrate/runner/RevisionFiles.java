package dev.migrate.runner;

import dev.migrate.revision.DowngradeTarget;
import dev.migrate.revision.MigrationPlanner;
import dev.migrate.revision.MigrationStep;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.RevisionMap;
import dev.migrate.revision.RevisionSelector;
import dev.migrate.revision.RevisionSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Revision files that a test holds in memory. */
final class RevisionFiles {
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** A linear history of tables, {@code t1} up to the count, made by the revisions {@code r1} and so on. */
    static RevisionFiles tables(int count) {
        RevisionFiles files = new RevisionFiles();
        for (int i = 1; i <= count; i++) {
            files.add(
                    "r" + i,
                    i == 1 ? "" : "r" + (i - 1),
                    "CREATE TABLE t" + i + " (id integer);",
                    "DROP TABLE t" + i + ";");
        }
        return files;
    }

    RevisionFiles add(String id, String downRevision, String upgrade, String downgrade) {
        return add(id, downRevision, "Revision " + id, upgrade, downgrade);
    }

    RevisionFiles add(String id, String downRevision, String message, String upgrade, String downgrade) {
        return put(
                id, downRevision, message, "-- migrate:upgrade\n" + upgrade + "\n-- migrate:downgrade\n" + downgrade);
    }

    RevisionFiles put(String id, String downRevision, String message, String sections) {
        texts.put(
                id,
                "-- " + message + "\n--\n-- revision: " + id + "\n-- down_revision: " + downRevision + "\n\n" + sections
                        + "\n");
        return this;
    }

    RevisionFiles remove(String id) {
        texts.remove(id);
        return this;
    }

    RevisionMap map() {
        return RevisionMap.of(texts.entrySet().stream()
                .map(entry -> Revision.read(new TextSource(entry.getKey() + ".sql", entry.getValue())))
                .toList());
    }

    List<MigrationStep> upgrade(String target, Set<RevisionId> applied) {
        RevisionMap map = map();
        List<Revision> targets = new RevisionSelector(map, () -> applied).upgradeTargets(target);
        return new MigrationPlanner(map).upgrade(targets, applied).steps();
    }

    List<MigrationStep> downgrade(String target, Set<RevisionId> applied) {
        RevisionMap map = map();
        DowngradeTarget found = new RevisionSelector(map, () -> applied).downgradeTarget(target);
        return new MigrationPlanner(map).downgrade(found, applied).steps();
    }

    private record TextSource(String name, String text) implements RevisionSource {
        @Override
        public Optional<Path> path() {
            return Optional.empty();
        }

        @Override
        public byte[] read() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
