package dev.migrate.model.binding;

import java.util.ArrayList;
import java.util.List;

/** What makes a row of a collection's table one of its own. */
final class CollectionKey {
    private CollectionKey() {}

    /**
     * Adds the primary key, or what Hibernate has in its place: a set whose elements may be null is only unique,
     * and to Hibernate 6 not even that. To Hibernate 7 any unique constraint that is stated for the table is key enough.
     *
     * @param index the columns of the place or the key of an element
     */
    static void add(
            BindingContext context,
            TableDraft table,
            CollectionShape.Kind kind,
            List<ColumnDraft> owner,
            List<ColumnDraft> element,
            List<ColumnDraft> index) {
        List<ColumnDraft> key = new ArrayList<>(owner);
        switch (kind) {
            case LIST, MAP -> {
                key.addAll(index.isEmpty() ? element : index);
                table.replacePrimaryKey(key);
            }
            case SET -> {
                key.addAll(element);
                boolean taken = !context.isHibernate6() && (!table.primaryKey().isEmpty() || table.hasStatedUniques());
                boolean large = element.stream().anyMatch(ColumnDraft::isLarge);
                boolean nullable =
                        element.stream().anyMatch(column -> column.column().nullable());
                if (taken || large || element.isEmpty()) {
                    return;
                }
                if (!nullable) {
                    table.replacePrimaryKey(key);
                } else if (!context.isHibernate6()) {
                    table.addUnique(key);
                }
            }
            case BAG -> {}
        }
    }
}
