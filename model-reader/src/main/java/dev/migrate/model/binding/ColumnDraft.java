package dev.migrate.model.binding;

import dev.migrate.model.naming.Name;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;

/** A column in the making. */
final class ColumnDraft {
    private final Name logical;
    private final int position;
    private final List<String> checks = new ArrayList<>();
    private Column column;
    private ColumnType referenceType;
    private boolean large;

    /** @param position where it stands in its table; columns bound later may stand before it */
    ColumnDraft(Name logical, int position, Column column) {
        this.logical = logical;
        this.position = position;
        this.column = column;
        this.referenceType = column.type();
    }

    /** The name as the mapping means it. */
    Name logical() {
        return logical;
    }

    /** The name as the database stores it. */
    String name() {
        return column.name();
    }

    int position() {
        return position;
    }

    Column column() {
        return column;
    }

    void set(Column changed) {
        column = changed;
    }

    /** The type of a column that refers to this one. */
    ColumnType referenceType() {
        return referenceType;
    }

    void setReferenceType(ColumnType changed) {
        referenceType = changed;
    }

    /** Whether its values are too large for a set's key. */
    boolean isLarge() {
        return large;
    }

    void setLarge(boolean changed) {
        large = changed;
    }

    void setNullable(boolean nullable) {
        column = column.withNullable(nullable);
    }

    /** Conditions without names, which Hibernate joins to one check. */
    List<String> checks() {
        return checks;
    }

    void addCheck(String condition) {
        if (!checks.contains(condition)) {
            checks.add(condition);
        }
    }

    @Override
    public String toString() {
        return column.toString();
    }
}
