package dev.migrate.model.binding;

import dev.migrate.model.entity.Member;

/**
 * A reference to one entity whose columns are not bound yet.
 *
 * @param position the place that its columns have in {@code table}
 */
record WaitingReference(Member member, Scope scope, TableDraft table, int position) {}
