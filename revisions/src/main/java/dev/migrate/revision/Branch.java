package dev.migrate.revision;

import java.util.Set;

/**
 * A part of the graph to which an argument is restricted.
 *
 * @param name as the user wrote it
 * @param members the revisions that are the branch's own
 * @param lineage the members, and everything before or after them by parents
 */
record Branch(String name, Set<RevisionId> members, Set<RevisionId> lineage) {}
