package dev.migrate.runner;

/** Revisions of twelve statements, of which half must not be repeated; each has a way back. */
final class KilledRevisions {
    private KilledRevisions() {}

    static RevisionFiles of(String dialect) {
        return new RevisionFiles()
                .add("shop", "", SHOP, "DROP TABLE orders;\nDROP TABLE customer;")
                .add("grow", "shop", grow(dialect), shrink(dialect))
                .add("count", "grow", COUNT, "UPDATE customer SET visits = visits - 10 WHERE id = 1;\nDROP VIEW busy;");
    }

    private static final String SHOP =
            """
            CREATE TABLE customer (id integer NOT NULL PRIMARY KEY, name varchar(50) NOT NULL);
            CREATE TABLE orders (id integer NOT NULL PRIMARY KEY, customer_id integer, total integer);
            INSERT INTO customer VALUES (1, 'a'), (2, 'b');
            INSERT INTO orders SELECT id + 10, id, 5 FROM customer;
            """;

    private static final String COUNT =
            """
            UPDATE customer SET visits = visits + 10 WHERE id = 1;
            CREATE VIEW busy AS SELECT id FROM customer WHERE visits > 5;
            """;

    /** On PostgreSQL and SQLite outside of a transaction, as far as they can. */
    private static String grow(String dialect) {
        return switch (dialect) {
            case "postgresql" ->
                """
                CREATE TYPE size AS ENUM ('small');
                -- migrate:autocommit
                ALTER TABLE customer ADD COLUMN visits integer DEFAULT 0 NOT NULL;
                CREATE INDEX CONCURRENTLY orders_total ON orders (total);
                ALTER TYPE size ADD VALUE 'large';
                INSERT INTO orders VALUES (20, 2, 7);
                VACUUM orders;
                -- migrate:transaction
                ALTER TABLE orders ALTER COLUMN total TYPE bigint;
                """;
            case "sqlite" ->
                """
                ALTER TABLE customer ADD COLUMN visits integer DEFAULT 0 NOT NULL;
                -- migrate:autocommit
                CREATE INDEX orders_total ON orders (total);
                PRAGMA user_version = 7;
                INSERT INTO orders VALUES (20, 2, 7);
                VACUUM;
                -- migrate:transaction
                ALTER TABLE orders RENAME COLUMN total TO amount;
                """;
            default ->
                """
                ALTER TABLE customer ADD COLUMN visits integer DEFAULT 0 NOT NULL, ADD UNIQUE customer_name (name);
                CREATE INDEX orders_total ON orders (total);
                INSERT INTO orders VALUES (20, 2, 7);
                ALTER TABLE orders MODIFY COLUMN total bigint NOT NULL COMMENT 'in cents';
                RENAME TABLE orders TO purchase, customer TO client;
                ALTER TABLE purchase DROP INDEX orders_total, ADD INDEX orders_total (total, customer_id);
                RENAME TABLE client TO customer;
                """;
        };
    }

    private static String shrink(String dialect) {
        return switch (dialect) {
            case "postgresql" ->
                """
                DELETE FROM orders WHERE id = 20;
                -- migrate:autocommit
                DROP INDEX CONCURRENTLY orders_total;
                UPDATE orders SET total = total + 1;
                ALTER TABLE orders ALTER COLUMN total TYPE integer;
                DROP TYPE size;
                -- migrate:transaction
                ALTER TABLE customer DROP COLUMN visits;
                """;
            case "sqlite" ->
                """
                DELETE FROM orders WHERE id = 20;
                -- migrate:autocommit
                DROP INDEX orders_total;
                UPDATE orders SET amount = amount + 1;
                -- migrate:transaction
                ALTER TABLE orders RENAME COLUMN amount TO total;
                ALTER TABLE customer DROP COLUMN visits;
                """;
            default ->
                """
                RENAME TABLE purchase TO orders;
                DELETE FROM orders WHERE id = 20;
                DROP INDEX orders_total ON orders;
                UPDATE orders SET total = total + 1;
                ALTER TABLE orders MODIFY COLUMN total integer;
                ALTER TABLE customer DROP INDEX customer_name, DROP COLUMN visits;
                """;
        };
    }
}
