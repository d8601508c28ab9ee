package dev.migrate.spring;

import dev.migrate.command.RevisionInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the database stands, for an operator.
 *
 * @param isReady whether every revision of the application is applied; the database may be further, while a newer
 *     version of the application takes over
 */
record DatabaseVersion(boolean isReady, List<String> current, List<String> heads) {

    static DatabaseVersion of(Migrations migrations) {
        List<RevisionInfo> heads = migrations.heads();
        return new DatabaseVersion(
                heads.stream().allMatch(RevisionInfo::isApplied),
                migrations.current(),
                heads.stream().map(head -> head.revision().value()).toList());
    }

    Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("current", current);
        details.put("heads", heads);
        return details;
    }
}
