package dev.migrate.model.naming;

/** Which names the mapping gets where it leaves them out, and what becomes of those that it states. */
public interface NamingStrategy {
    /** The join table of a collection, from the logical names of both tables and the owning attribute. */
    String joinTable(String ownerTable, String attribute, String targetTable);

    /** What a logical name is before the database folds it; asked for tables, columns and sequences alike. */
    Name physical(Name logical);
}
