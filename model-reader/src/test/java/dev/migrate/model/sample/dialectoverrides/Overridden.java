package dev.migrate.model.sample.dialectoverrides;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.PostgreSQLDialect;

@Entity
@Check(constraints = "base > 0")
@DialectOverride.Check(dialect = PostgreSQLDialect.class, override = @Check(constraints = "base > 1"))
class Overridden {
    @Id
    Long id;

    int base;

    @ColumnDefault("1")
    @DialectOverride.ColumnDefault(dialect = PostgreSQLDialect.class, override = @ColumnDefault("2"))
    @DialectOverride.ColumnDefault(dialect = MySQLDialect.class, override = @ColumnDefault("3"))
    Integer start;

    @ColumnDefault("10")
    @DialectOverride.ColumnDefault(
            dialect = PostgreSQLDialect.class,
            before = @DialectOverride.Version(major = 14),
            override = @ColumnDefault("11"))
    @DialectOverride.ColumnDefault(
            dialect = PostgreSQLDialect.class,
            sameOrAfter = @DialectOverride.Version(major = 14),
            override = @ColumnDefault("12"))
    Integer versioned;

    @GeneratedColumn("base + 1")
    @DialectOverride.GeneratedColumn(dialect = MariaDBDialect.class, override = @GeneratedColumn("base + 2"))
    Integer next;

    @Formula("base * 2")
    @DialectOverride.Formula(dialect = SQLiteDialect.class, override = @Formula("base * 3"))
    Integer twice;

    @DialectOverride.ColumnDefault(dialect = PostgreSQLDialect.class, override = @ColumnDefault("5"))
    Integer alone;
}
