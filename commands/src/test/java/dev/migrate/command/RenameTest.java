package dev.migrate.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.command.autogenerate.OperationSubject;
import dev.migrate.command.autogenerate.ProposedOperation;
import dev.migrate.command.autogenerate.RenameQuestion.Answer;
import dev.migrate.command.autogenerate.RenameRules;
import dev.migrate.command.testproject.TestProject;
import dev.migrate.diff.Rename;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is renamed keeps its rows, and everything that hangs on it; what only looks renamed is asked about. */
class RenameTest {
    private static final String CONTACT =
            """
            @Entity
            @Table(name = "contact", indexes = @Index(columnList = "phone, name"),
                    uniqueConstraints = @UniqueConstraint(columnNames = "phone"))
            public class Contact {
                @Id Long id;
                @Column(length = 40) String name;
                @Column(name = "phone", length = 20, check = @CheckConstraint(constraint = "phone <> 'x'")) String phone;
                @ManyToOne @JoinColumn(name = "boss_id") Contact boss;
            }
            """;

    private static final String TAG =
            """
            @Entity
            @Table(name = "tag")
            public class Tag {
                @Id Long id;
                @ManyToOne @JoinColumn(name = "contact_id") Contact contact;
            }
            """;

    private static final String WITH_MOBILE = CONTACT.replace("phone", "mobile");
    private static final String PERSON = CONTACT.replace("\"contact\"", "\"person\"");

    static Stream<TestEngine> sqlite() {
        return TestDatabases.of("sqlite");
    }

    private static TestProject project(TestEngine engine) {
        TestProject project = TestProject.on(engine);
        project.compile(CONTACT, TAG);
        revisionAndUpgrade(project, RenameRules.NONE);
        project.execute("INSERT INTO contact (id, name, phone) VALUES (1, 'Ann', '123')");
        project.execute("INSERT INTO contact (id, name, phone, boss_id) VALUES (2, 'Bob', '456', 1)");
        project.execute("INSERT INTO tag (id, contact_id) VALUES (1, 2)");
        return project;
    }

    @ParameterizedTest
    @MethodSource("dev.migrate.testdatabase.TestDatabases#all")
    void aColumnKeepsItsValuesAndKeys(TestEngine engine) {
        try (TestProject project = project(engine)) {
            project.compile(WITH_MOBILE, TAG);
            RenameRules rules = RenameRules.of(List.of("contact.phone=contact.mobile"), List.of());

            assertThat(operations(project, rules)).containsExactly("rename_column contact.phone mobile");
            revisionAndUpgrade(project, rules);
            assertThat(operations(project, rules)).isEmpty();
            assertThat(project.query("SELECT mobile FROM contact ORDER BY id")).containsExactly("123", "456");

            new Downgrade(project.project()).execute(Downgrade.Request.to("-1"));
            assertThat(operations(project, rules)).containsExactly("rename_column contact.phone mobile");
            assertThat(project.query("SELECT phone FROM contact ORDER BY id")).containsExactly("123", "456");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.migrate.testdatabase.TestDatabases#all")
    void aTableKeepsItsRowsAndWhatRefersToIt(TestEngine engine) {
        try (TestProject project = project(engine)) {
            project.compile(PERSON, TAG);
            RenameRules rules = RenameRules.of(List.of("contact=person"), List.of());

            assertThat(operations(project, rules)).containsExactly("rename_table contact person");
            revisionAndUpgrade(project, rules);
            assertThat(operations(project, RenameRules.NONE)).isEmpty();
            assertThat(project.query("SELECT name FROM person ORDER BY id")).containsExactly("Ann", "Bob");

            new Downgrade(project.project()).execute(Downgrade.Request.to("-1"));
            assertThat(operations(project, rules)).containsExactly("rename_table contact person");
            assertThat(project.query("SELECT name FROM contact ORDER BY id")).containsExactly("Ann", "Bob");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.migrate.testdatabase.TestDatabases#all")
    void aRenamedTableMayChangeAsWell(TestEngine engine) {
        try (TestProject project = project(engine)) {
            String changed = WITH_MOBILE
                    .replace("\"contact\"", "\"person\"")
                    .replace("length = 40", "length = 60")
                    .replace("@Id Long id;", "@Id Long id; Integer age;");
            project.compile(changed, TAG.replace("contact_id", "person_id"));
            List<Rename> asked = new ArrayList<>();
            RenameRules rules = RenameRules.NONE.withQuestion(guess -> {
                asked.add(guess);
                return Answer.RENAMED;
            });

            revisionAndUpgrade(project, rules);
            assertThat(asked)
                    .extracting(Rename::toString)
                    .containsExactlyInAnyOrder(
                            "contact=person", "person.phone=person.mobile", "tag.contact_id=tag.person_id");
            assertThat(operations(project, RenameRules.NONE)).isEmpty();
            assertThat(project.query("SELECT mobile FROM person ORDER BY id")).containsExactly("123", "456");
            assertThat(project.query("SELECT person_id FROM tag")).containsExactly("2");

            new Downgrade(project.project()).execute(Downgrade.Request.to("-1"));
            assertThat(project.query("SELECT phone FROM contact ORDER BY id")).containsExactly("123", "456");
            assertThat(project.query("SELECT contact_id FROM tag")).containsExactly("2");
            project.compile(CONTACT, TAG);
            assertThat(operations(project, RenameRules.NONE)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("sqlite")
    void nothingIsWrittenAsLongAsNobodyKnows(TestEngine engine) {
        try (TestProject project = project(engine)) {
            project.compile(WITH_MOBILE, TAG);

            Diff.Result diff = new Diff(project.project()).execute(new Diff.Request());
            assertThat(diff.openRenames()).extracting(Rename::toString).containsExactly("contact.phone=contact.mobile");
            assertThatExceptionOfType(MigrateException.class)
                    .isThrownBy(() -> revisionAndUpgrade(project, RenameRules.NONE))
                    .satisfies(e -> {
                        assertThat(e.kind()).isEqualTo(ErrorKind.REFUSED);
                        assertThat(e).hasMessageContaining("contact.phone -> contact.mobile");
                        assertThat(e.hint().orElseThrow())
                                .contains("--rename contact.phone=contact.mobile")
                                .contains("--no-rename contact.phone");
                    });
            assertThat(project.query("SELECT count(*) FROM migrate_version")).containsExactly("1");

            RenameRules dropped = RenameRules.of(List.of(), List.of("contact.phone"));
            assertThat(operations(project, dropped))
                    .contains("add_column contact.mobile null", "drop_column contact.phone null");
        }
    }

    @ParameterizedTest
    @MethodSource("sqlite")
    void aRuleNamesWhatThereIs(TestEngine engine) {
        try (TestProject project = project(engine)) {
            project.compile(WITH_MOBILE, TAG);
            assertThatExceptionOfType(MigrateException.class)
                    .isThrownBy(() -> operations(project, RenameRules.of(List.of("contact.phne=mobile"), List.of())))
                    .satisfies(e -> assertThat(e.hint()).contains("Did you mean `contact.phone`?"));
            assertThatExceptionOfType(MigrateException.class)
                    .isThrownBy(() -> operations(project, RenameRules.of(List.of("contact.phone=mobil"), List.of())))
                    .satisfies(e -> assertThat(e.hint()).contains("Did you mean `contact.mobile`?"));
            assertThatExceptionOfType(MigrateException.class)
                    .isThrownBy(() -> operations(project, RenameRules.of(List.of("contact.phone=name"), List.of())))
                    .withMessageContaining("has a column name already");
            assertThatExceptionOfType(MigrateException.class)
                    .isThrownBy(() -> RenameRules.of(List.of("contact.phone"), List.of()))
                    .satisfies(e -> assertThat(e.kind()).isEqualTo(ErrorKind.USAGE));
        }
    }

    private static void revisionAndUpgrade(TestProject project, RenameRules rules) {
        new CreateRevision(project.project())
                .execute(CreateRevision.Request.autogenerated("change").withRenames(rules));
        new Upgrade(project.project()).execute(Upgrade.Request.to("head"));
    }

    private static List<String> operations(TestProject project, RenameRules rules) {
        return new Diff(project.project())
                .execute(new Diff.Request(rules)).operations().stream()
                        .map(RenameTest::describe)
                        .toList();
    }

    private static String describe(ProposedOperation operation) {
        OperationSubject subject = operation.subject();
        String path = subject.table() + (subject.column() == null ? "" : "." + subject.column());
        return operation.operation().code() + " " + path + " " + subject.name();
    }
}
