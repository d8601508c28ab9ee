package dev.migrate.model.binding;

import dev.migrate.model.entity.Member;
import java.util.List;

/**
 * An attribute and the columns that it came to.
 *
 * @param columns in the table's order of binding; empty for one without columns of its own
 */
record BoundAttribute(Member member, TableDraft table, List<ColumnDraft> columns) {
    BoundAttribute {
        columns = List.copyOf(columns);
    }
}
