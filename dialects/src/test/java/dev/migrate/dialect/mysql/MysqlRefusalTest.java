package dev.migrate.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.DialectFixture;
import dev.migrate.schema.Column;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.UniqueConstraint;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.AddUnique;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.CreateEnum;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What would break something else, or what the server would not keep, is named before anything runs. */
final class MysqlRefusalTest {
    private static final String ENGINES = "dev.migrate.dialect.DialectFixture#mysqlFamily";
    private static final ObjectName T = ObjectName.of("t");
    private static final ObjectName U = ObjectName.of("u");
    private static final Identity COUNTING = new Identity(Identity.Mode.AUTO_INCREMENT, SequenceOptions.DEFAULT);

    @ParameterizedTest
    @MethodSource(ENGINES)
    void whatAViewOrTriggerUsesIsNotTakenAway(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run(
                    "CREATE TABLE t (id int, a int, b int)",
                    "CREATE VIEW v AS SELECT a FROM t",
                    "CREATE TRIGGER tr BEFORE UPDATE ON t FOR EACH ROW SET NEW.b = OLD.b");
            Column a = Column.of("a", "int");
            assertRefused(database, "The view v uses the column t.a, which is to be dropped", new DropColumn(T, a));
            assertRefused(
                    database, "The view v uses the column t.a, which is to be renamed", new RenameColumn(T, "a", "x"));
            assertRefused(
                    database,
                    "The view v uses the table t, which is to be dropped",
                    new DropTable(database.table("t")));
            assertRefused(
                    database,
                    "The trigger tr uses the column t.b, which is to be dropped",
                    new DropColumn(T, Column.of("b", "int")));
            database.migrate(new AlterColumn(T, a, Column.of("a", "bigint")));
            database.run("INSERT INTO t VALUES (1, 2, 3)", "UPDATE t SET b = 4");
            assertThat(database.rows("SELECT a FROM v")).containsExactly("2");
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void whatTheServerCannotKeepIsRefusedByName(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run(
                    "CREATE TABLE u (id int PRIMARY KEY)",
                    "CREATE TABLE t (id int PRIMARY KEY, name varchar(20), size int CHECK (size > 0))");
            String product = database.isMariadb() ? "MariaDB" : "MySQL";
            assertRefused(
                    database,
                    product + " cannot take two nulls for the same in the unique constraint on t [size]",
                    new AddUnique(T, new UniqueConstraint("uq", List.of("size"), true, Deferrability.NOT_DEFERRABLE)));
            assertRefused(
                    database,
                    product + " cannot defer the unique constraint on t [size]",
                    new AddUnique(
                            T, new UniqueConstraint("uq", List.of("size"), false, Deferrability.INITIALLY_DEFERRED)));
            assertRefused(
                    database,
                    product + " cannot SET DEFAULT for the foreign key on t [size]",
                    new AddForeignKey(
                            T,
                            ForeignKey.of("fk", "size", U, "id")
                                    .withActions(ReferentialAction.SET_DEFAULT, ReferentialAction.NO_ACTION)));
            assertRefused(
                    database,
                    product + " lets no foreign key change the column t.size, which a check uses: size > 0",
                    new AddForeignKey(
                            T,
                            ForeignKey.of("fk", "size", U, "id")
                                    .withActions(ReferentialAction.SET_NULL, ReferentialAction.NO_ACTION)));
            assertRefused(
                    database,
                    product + " cannot restrict a unique index to the rows WHERE size > 1: ux on t",
                    new CreateIndex(T, Index.of("ux", "name").withUnique(true).withPredicate("size > 1")));
            assertRefused(
                    database,
                    product + " counts up a column only if a key or index begins with it, and none does with t.no",
                    new AddColumn(T, Column.of("no", "int").notNull().withIdentity(COUNTING)));
            assertRefused(
                    database,
                    "The database has no enum types of their own, as mood is to be one",
                    new CreateEnum(new EnumType(ObjectName.of("mood"), List.of("sad"))));
            database.run("ALTER TABLE u ADD COLUMN twice int AS (id * 2)");
            assertRefused(
                    database,
                    "The column u.id cannot be renamed, since an expression names it: id * 2",
                    new RenameColumn(U, "id", "number"));
            if (database.isMariadb()) {
                assertRefused(
                        database,
                        "MariaDB has no indexes on expressions, as ix on t is to be",
                        new CreateIndex(
                                T, Index.of("ix", "name").withParts(List.of(IndexPart.expression("lower(name)")))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ENGINES)
    void anEngineWithoutForeignKeysIsNamed(TestEngine engine) throws SQLException {
        try (DialectFixture database = new DialectFixture(engine)) {
            database.run("CREATE TABLE u (id int PRIMARY KEY)", "CREATE TABLE t (u_id int) ENGINE=MyISAM");
            assertRefused(
                    database,
                    "The engine MyISAM, which keeps the table t, has no foreign keys",
                    new AddForeignKey(T, ForeignKey.of("fk", "u_id", U, "id")));
        }
    }

    private static void assertRefused(DialectFixture database, String message, Operation operation)
            throws SQLException {
        Catalog before = database.inspect();
        assertThatThrownBy(() -> database.dialect().ddl().script(List.of(operation), before))
                .isInstanceOfSatisfying(
                        MigrateException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.REFUSED))
                .hasMessage(message);
    }
}
