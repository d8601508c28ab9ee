package dev.migrate.model.binding;

import dev.migrate.model.naming.Name;
import dev.migrate.model.type.StatedSize;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A column in the making. */
final class ColumnDraft {
    private final Name logical;
    private final int position;
    private final List<String> checks = new ArrayList<>();
    private Column column;
    private ColumnType referenceType;
    private boolean large;
    private StatedSize size = StatedSize.NONE;
    private @Nullable Function<StatedSize, ColumnType> typeOfSize;

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

    /** Changes the type, and that of columns that refer to this one. */
    void setType(ColumnType changed) {
        column = column.withType(changed);
        referenceType = changed;
    }

    void setNullable(boolean nullable) {
        column = column.withNullable(nullable);
    }

    /**
     * Notes what its type depends on; of attributes that share the column, the first one's counts.
     *
     * @param stated what the mapping says
     */
    void sizedBy(StatedSize stated, Function<StatedSize, ColumnType> typeOfSize) {
        if (this.typeOfSize == null) {
            this.size = stated;
            this.typeOfSize = typeOfSize;
        }
    }

    /** Changes the size, unless the type is written out or has none. Columns that refer to this one keep theirs. */
    void resize(UnaryOperator<StatedSize> change) {
        if (typeOfSize != null) {
            size = change.apply(size);
            column = column.withType(typeOfSize.apply(size));
        }
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
