package dev.migrate.model.sample.dialectversions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.DialectOverride.Version;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.PostgreSQLDialect;

@Entity
@Check(constraints = "one < 100")
@DialectOverride.Checks({
    @DialectOverride.Check(
            dialect = PostgreSQLDialect.class,
            before = @Version(major = 9),
            override = @Check(constraints = "one < 109")),
    @DialectOverride.Check(
            dialect = PostgreSQLDialect.class,
            sameOrAfter = @Version(major = 14, minor = 1),
            override = @Check(constraints = "one < 114")),
    @DialectOverride.Check(
            dialect = MySQLDialect.class,
            sameOrAfter = @Version(major = 8),
            override = @Check(constraints = "one < 108"))
})
@DiscriminatorFormula("case when one = 0 then 'A' else 'B' end")
@DialectOverride.DiscriminatorFormulas(
        @DialectOverride.DiscriminatorFormula(
                dialect = SQLiteDialect.class,
                before = @Version(major = 99),
                sameOrAfter = @Version(major = 1),
                override = @DiscriminatorFormula("case when one = 7 then 'A' else 'B' end")))
class Dated {
    @Id
    Long id;

    int one;

    @ColumnDefault("1")
    @DialectOverride.ColumnDefaults({
        @DialectOverride.ColumnDefault(
                dialect = PostgreSQLDialect.class,
                sameOrAfter = @Version(major = 99),
                override = @ColumnDefault("99")),
        @DialectOverride.ColumnDefault(
                dialect = PostgreSQLDialect.class,
                before = @Version(major = 99),
                override = @ColumnDefault("98"))
    })
    int two;

    @GeneratedColumn("one + 1")
    @DialectOverride.GeneratedColumns({
        @DialectOverride.GeneratedColumn(
                dialect = MariaDBDialect.class,
                sameOrAfter = @Version(major = 10),
                override = @GeneratedColumn("one + 10")),
        @DialectOverride.GeneratedColumn(
                dialect = MySQLDialect.class,
                before = @Version(major = 5),
                override = @GeneratedColumn("one + 5"))
    })
    int three;

    @DialectOverride.Formulas({
        @DialectOverride.Formula(
                dialect = PostgreSQLDialect.class,
                sameOrAfter = @Version(major = 10),
                override = @Formula("one + 10")),
        @DialectOverride.Formula(
                dialect = MySQLDialect.class,
                before = @Version(major = 5),
                override = @Formula("one + 5"))
    })
    Integer four;

    @ManyToOne
    @JoinFormula("one")
    @DialectOverride.JoinFormulas(
            @DialectOverride.JoinFormula(
                    dialect = PostgreSQLDialect.class,
                    sameOrAfter = @Version(major = 10),
                    before = @Version(major = 99),
                    override = @JoinFormula("one + 10")))
    Dated five;
}
