package dev.migrate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.jandex.IndexWriter;
import org.jboss.jandex.Indexer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelReaderTest {
    private static final String AUTHORS =
            """
            authors
              id bigint not null identity BY_DEFAULT
              name varchar(60) not null
              born date
              primary key (id)
              index (name)
            book
              id bigint not null
              author_id bigint not null
              genre varchar(255)
              primary key (id)
              foreign key (author_id) to authors(id)
              check genre in ('NOVEL','POEM')
            sequence book_seq start 1 increment 50
            """;

    @TempDir
    Path folder;

    @Test
    void javaxAnnotationsMeanWhatJakartasDo() {
        assertThat(SchemaText.of(Models.read("javaxshop", Targets.POSTGRESQL))).isEqualTo(AUTHORS);
    }

    @Test
    void unquotedNamesStayAsTheyAreWhereTheDatabaseKeepsThem() {
        assertThat(SchemaText.of(Models.read("javaxshop", Targets.SQLITE)))
                .isEqualTo(
                        """
                        Book
                          id bigint not null
                          author_id bigint not null
                          genre varchar(255)
                          primary key (id)
                          foreign key (author_id) to authors(id)
                          check genre in ('NOVEL','POEM')
                        authors
                          id integer not null
                          name varchar(60) not null
                          born date
                          primary key (id)
                          index (name)
                        sequence Book_SEQ start 1 increment 50
                        """);
    }

    @Test
    void quotedNamesAreKeptExactly() {
        assertThat(Models.read("quotednames", Targets.POSTGRESQL).tables().keySet())
                .extracting(Object::toString)
                .containsExactly("Order", "Order_Order", "Order_labels");
    }

    @Test
    void everyNameIsQuotedOnRequest() {
        MappingOptions options = MappingOptions.of(Targets.POSTGRESQL).withQuoteAll(true);
        assertThat(SchemaText.of(Models.read("javaxshop", options)))
                .contains("Book\n", "sequence Book_SEQ start 1 increment 50");
    }

    @Test
    void columnDefinitionsAreReadAsFarAsTheyGo() {
        assertThat(SchemaText.of(Models.read("columndefinitions", Targets.POSTGRESQL)))
                .isEqualTo(
                        """
                        defined
                          id bigint not null identity SERIAL
                          text varchar(10) not null default 'x'
                          price numeric(10,2) not null default 0.00
                          sorted text collate C
                          size integer generated (length(text)) stored
                          at timestamp(3) with time zone default now()
                          document jsonb default '{}'::jsonb
                          other bigint
                          parent_id bigint
                          primary key (id)
                          unique (sorted)
                          foreign key (other) to other(id) on delete CASCADE
                          foreign key (parent_id) to defined(id)
                          check price >= 0
                        """);
    }

    @Test
    void beanValidationShapesColumns() {
        assertThat(SchemaText.of(Models.read("validated", Targets.POSTGRESQL)))
                .isEqualTo(
                        """
                        validated
                          id bigint not null
                          required integer not null
                          name varchar(40) not null
                          rating integer not null
                          price numeric(8,2)
                          address varchar(255)
                          later varchar(255)
                          primary key (id)
                          check (rating>=1) and (rating<=10)
                        """);
    }

    @Test
    void beanValidationCountsOnlyWhereItIsOn() {
        MappingOptions options = MappingOptions.of(Targets.POSTGRESQL).withBeanValidation(false);
        assertThat(SchemaText.of(Models.read("validated", options)))
                .contains("  required integer\n", "  name varchar(99)\n", "  price numeric(38,2)\n")
                .doesNotContain("check");
    }

    @Test
    void hibernate6KeepsMoreDigitsOfATime() {
        MappingOptions options = MappingOptions.of(Targets.POSTGRESQL).withProvider(Provider.HIBERNATE_6);
        assertThat(SchemaText.of(Models.read("basictypes", options))).contains("timeofday time(6)\n");
        assertThat(SchemaText.of(Models.read("basictypes", Targets.POSTGRESQL))).contains("timeofday time(0)\n");
    }

    @Test
    void aGeneratedColumnIsNotNullWhereTheDatabaseTakesIt() {
        MappingOptions mariadb = MappingOptions.of(Targets.MARIADB).withProvider(Provider.HIBERNATE_6);
        assertThat(SchemaText.of(Models.read("dialectversions", mariadb)))
                .contains("three integer generated (one + 10) stored\n");
        MappingOptions mysql = MappingOptions.of(Targets.MYSQL).withProvider(Provider.HIBERNATE_6);
        assertThat(SchemaText.of(Models.read("dialectversions", mysql)))
                .contains("three integer not null generated (one + 1) stored\n");
    }

    @Test
    void allThatIsNotUnderstoodIsReportedAtOnce() {
        String sample = "dev.migrate.model.sample.refusedmappings.";
        assertThatThrownBy(() -> Models.read("refusedmappings", Targets.POSTGRESQL))
                .isInstanceOfSatisfying(UnsupportedMapping.class, e -> {
                    assertThat(e.kind()).isEqualTo(ErrorKind.MAPPING);
                    assertThat(e.problems())
                            .extracting(MappingProblem::where)
                            .containsExactlyInAnyOrder(
                                    sample + "Broken.maybe",
                                    sample + "Broken.reference",
                                    sample + "Broken.coded",
                                    sample + "Broken.flag",
                                    sample + "Broken.defined",
                                    sample + "Generated.id",
                                    sample + "Keyless",
                                    sample + "Indexed");
                    assertThat(e).hasMessageContaining("models.types");
                });
    }

    @Test
    void twoAttributesCannotWriteOneColumn() {
        assertThatThrownBy(() -> Models.read("refusedcolumns", Targets.POSTGRESQL))
                .isInstanceOf(UnsupportedMapping.class)
                .hasMessageContaining("column street");
    }

    @Test
    void aClassThatOnlyAMappingFileKnowsIsNamed() throws IOException {
        Path file = Files.createDirectories(folder.resolve("META-INF")).resolve("orm.xml");
        Files.writeString(file, "<entity-mappings><entity class=\"x.Y\"/></entity-mappings>");
        assertThatThrownBy(() -> ModelReader.read(
                        new ModelSource(List.of(folder), List.of()), MappingOptions.of(Targets.SQLITE)))
                .isInstanceOf(MigrateException.class)
                .hasMessageContaining("orm.xml")
                .hasMessageContaining("x.Y");
    }

    @Test
    void theConfigurationMaySayAConvertersValuesAlone() {
        MappingOptions options = MappingOptions.of(Targets.POSTGRESQL)
                .withTypes(java.util.Map.of(
                        "dev.migrate.model.sample.limitedconverter.FlagConverter", "check ({column} in ('no','yes'))"));
        assertThat(SchemaText.of(Models.read("limitedconverter", options)))
                .isEqualTo(
                        """
                        limited
                          id bigint not null
                          flag varchar(255)
                          primary key (id)
                          check flag in ('no','yes')
                        """);
    }

    @Test
    void aTypeInTheConfigurationSettlesWhatBytecodeCannotTell() {
        MappingOptions options = MappingOptions.of(Targets.POSTGRESQL)
                .withTypes(java.util.Map.of(
                        "dev.migrate.model.sample.refusedmappings.FlagConverter", "varchar(3)",
                        "dev.migrate.model.sample.refusedmappings.Coded", "char(1)",
                        "java.util.Optional", "text"));
        assertThatThrownBy(() -> Models.read("refusedmappings", options))
                .isInstanceOfSatisfying(UnsupportedMapping.class, e -> assertThat(e.problems())
                        .extracting(MappingProblem::where)
                        .noneMatch(where -> where.endsWith("flag") || where.endsWith("coded"))
                        .noneMatch(where -> where.endsWith("maybe")));
    }

    @Test
    void aMissingFolderIsAnErrorThatNamesIt() {
        Path missing = folder.resolve("nowhere");
        assertThatThrownBy(() -> ModelReader.read(
                        new ModelSource(List.of(missing), List.of()), MappingOptions.of(Targets.SQLITE)))
                .isInstanceOfSatisfying(MigrateException.class, e -> {
                    assertThat(e.kind()).isEqualTo(ErrorKind.CONFIGURATION);
                    assertThat(e).hasMessageContaining(missing.toString());
                    assertThat(e.hint())
                            .hasValueSatisfying(hint -> assertThat(hint).contains("Compile"));
                });
    }

    @Test
    void noEntitiesIsAnErrorThatSaysWhereItLooked() {
        assertThatThrownBy(() -> Models.read("nosuchpackage", Targets.SQLITE))
                .isInstanceOf(MigrateException.class)
                .hasMessageContaining("dev.migrate.model.sample.nosuchpackage")
                .hasMessageContaining("test-classes");
    }

    @Test
    void aFileThatIsNoClassIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("Broken.class"), "Ljakarta/persistence/Entity; but no class file");
        assertThatThrownBy(() -> ModelReader.read(
                        new ModelSource(List.of(folder), List.of()), MappingOptions.of(Targets.SQLITE)))
                .isInstanceOf(MigrateException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void classesInAJarAreRead() throws IOException {
        assertThat(SchemaText.of(readJar(jar(false)))).isEqualTo(AUTHORS);
    }

    @Test
    void aJarsOwnIndexIsUsed() throws IOException {
        assertThat(SchemaText.of(readJar(jar(true)))).isEqualTo(AUTHORS);
    }

    private static dev.migrate.schema.Schema readJar(Path jar) {
        return ModelReader.read(new ModelSource(List.of(jar), List.of()), MappingOptions.of(Targets.POSTGRESQL));
    }

    private Path jar(boolean indexed) throws IOException {
        Path jar = folder.resolve("model.jar");
        Indexer indexer = new Indexer();
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("Author", "Book", "Genre")) {
                Path file = Models.TEST_CLASSES.resolve("dev/migrate/model/sample/javaxshop/" + name + ".class");
                out.putNextEntry(new ZipEntry("dev/migrate/model/sample/javaxshop/" + name + ".class"));
                Files.copy(file, out);
                indexer.index(Files.newInputStream(file));
            }
            if (indexed) {
                out.putNextEntry(new ZipEntry("META-INF/jandex.idx"));
                OutputStream raw = out;
                new IndexWriter(raw).write(indexer.complete());
            }
        }
        return jar;
    }
}
