package dev.migrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.autogenerate.OperationSubject;
import dev.migrate.command.autogenerate.ProposedOperation;
import dev.migrate.command.autogenerate.RenameRules;
import dev.migrate.command.testproject.TestProject;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing changes in a class: exactly that operation is found, once, and it can be undone. */
class SingleChangeTest {
    private static final String COUNTRY = "@Entity public class Country { @Id Long id; }";

    private static final String CONTACT =
            """
            @Entity
            @Table(name = "contact")
            public class Contact {
                @Id Long id;
                @Column(length = 20) String name;
                Integer age;
                String city;
                @ManyToOne Country country;
            }
            """;

    private static final String ON_DELETE =
            "package org.hibernate.annotations; public @interface OnDelete { OnDeleteAction action(); }";
    private static final String ON_DELETE_ACTION =
            "package org.hibernate.annotations; public enum OnDeleteAction { NO_ACTION, CASCADE }";

    /**
     * @param before the part of the class that changes
     * @param operations code, then the table or the column, then what changes
     */
    private record Change(String name, String before, String after, List<String> operations) {
        static Change of(String name, String before, String after, String... operations) {
            return new Change(name, before, after, List.of(operations));
        }

        String applied() {
            assertThat(CONTACT).contains(before);
            return CONTACT.replace(before, after);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Change> changes() {
        return List.of(
                Change.of("type", "Integer age", "Long age", "alter_column contact.age [type]"),
                Change.of("length", "length = 20", "length = 40", "alter_column contact.name [type]"),
                Change.of(
                        "nullability",
                        "length = 20",
                        "length = 20, nullable = false",
                        "alter_column contact.name [nullable]"),
                Change.of(
                        "default",
                        "length = 20",
                        "columnDefinition = \"varchar(20) default 'x'\"",
                        "alter_column contact.name [default]"),
                Change.of("unique", "String city", "@Column(unique = true) String city", "add_unique contact [city]"),
                Change.of(
                        "index",
                        "\"contact\"",
                        "\"contact\", indexes = @Index(columnList = \"city, age DESC\")",
                        "create_index contact [city, age]"),
                Change.of(
                        "check",
                        "Integer age",
                        "@Column(check = @CheckConstraint(constraint = \"age > 0\")) Integer age",
                        "add_check contact []"),
                Change.of(
                        "comment",
                        "String city",
                        "@Column(comment = \"Where they live\") String city",
                        "alter_column contact.city [comment]"),
                Change.of(
                        "table comment",
                        "\"contact\"",
                        "\"contact\", comment = \"People\"",
                        "comment_on_table contact []"),
                Change.of(
                        "foreign key action",
                        "@ManyToOne",
                        "@org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)"
                                + " @ManyToOne",
                        "drop_foreign_key contact [country_id]",
                        "add_foreign_key contact [country_id]"),
                Change.of("added column", "Integer age;", "Integer age; String phone;", "add_column contact.phone []"),
                Change.of("dropped column", "String city;", "", "drop_column contact.city []"),
                Change.of(
                        "several columns",
                        "String city;",
                        "String phone; Long score;",
                        "add_column contact.phone []",
                        "add_column contact.score []",
                        "drop_column contact.city []"),
                Change.of("nothing", "String city;", "String city;"));
    }

    static Stream<Arguments> everywhere() {
        return TestDatabases.all().flatMap(engine -> changes().stream().map(change -> Arguments.of(engine, change)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everywhere")
    void givesExactlyItsOperation(TestEngine engine, Change change) {
        try (TestProject project = TestProject.on(engine)) {
            project.compile(COUNTRY, CONTACT);
            revisionAndUpgrade(project);
            project.execute("INSERT INTO contact (id, name) VALUES (1, 'Ann')");

            project.compile(COUNTRY, change.applied(), ON_DELETE, ON_DELETE_ACTION);
            boolean comments = change.name().contains("comment");
            List<String> expected = comments && engine.dialect().equals("sqlite") ? List.of() : change.operations();

            assertThat(operations(project)).containsExactlyInAnyOrderElementsOf(expected);
            revisionAndUpgrade(project);
            assertThat(operations(project)).isEmpty();
            assertThat(project.query("SELECT name FROM contact")).containsExactly("Ann");

            if (!expected.isEmpty()) {
                new Downgrade(project.project()).execute(Downgrade.Request.to("-1"));
                assertThat(operations(project)).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(project.query("SELECT name FROM contact")).containsExactly("Ann");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.migrate.testdatabase.TestDatabases#all")
    void aTableComesAndGoes(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            project.compile(COUNTRY);
            revisionAndUpgrade(project);
            project.compile(COUNTRY, CONTACT);
            assertThat(operations(project)).containsExactly("create_table contact []");
            revisionAndUpgrade(project);
            project.compile(COUNTRY);
            assertThat(operations(project)).containsExactly("drop_table contact []");
            revisionAndUpgrade(project);
            assertThat(operations(project)).isEmpty();
        }
    }

    private static void revisionAndUpgrade(TestProject project) {
        new CreateRevision(project.project())
                .execute(CreateRevision.Request.autogenerated("change")
                        .withRenames(RenameRules.of(List.of(), List.of("*"))));
        new Upgrade(project.project()).execute(Upgrade.Request.to("head"));
    }

    private static List<String> operations(TestProject project) {
        return new Diff(project.project())
                .execute(new Diff.Request()).operations().stream()
                        .map(SingleChangeTest::describe)
                        .toList();
    }

    private static String describe(ProposedOperation operation) {
        OperationSubject subject = operation.subject();
        String path = subject.table() + (subject.column() == null ? "" : "." + subject.column());
        List<String> details = subject.columns().isEmpty() ? subject.changes() : subject.columns();
        return operation.operation().code() + " " + path + " " + details;
    }
}
