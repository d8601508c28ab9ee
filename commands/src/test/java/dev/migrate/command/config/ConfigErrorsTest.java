package dev.migrate.command.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong, in which line, and what to do about it. */
class ConfigErrorsTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> wrongFiles() {
        return Stream.of(
                wrong("", 0, "The configuration file is empty", "migrate init"),
                wrong("# nothing\n", 0, "The configuration file is empty", "migrate init"),
                wrong("- a\n- b\n", 1, "The configuration must be keys with values", "database:"),
                wrong("database: [\n", 2, "This is not valid YAML", "quotes"),
                wrong("database:\n\turl: x\n", 2, "This is not valid YAML", "indentation"),
                wrong("databse:\n  url: x\n", 1, "Unknown key `databse`", "Did you mean `database`?"),
                wrong("database:\n  urll: x\n", 2, "Unknown key `database.urll`", "Did you mean `database.url`?"),
                wrong("url: x\n", 1, "Unknown key `url`", "`url` belongs below `database:`."),
                wrong(
                        "models:\n  colour: x\n",
                        2,
                        "Unknown key `models.colour`",
                        "The keys here are auto_quote_keyword, bean_validation"),
                wrong(
                        "environments:\n  test:\n    migrations:\n      dir: x\n",
                        4,
                        "Unknown key `migrations.dir`",
                        "The keys here are directory"),
                wrong("models: {}\nmodels: {}\n", 2, "The key `models` is given twice", "line 1"),
                wrong("database:\n  user: a\n  user: b\n", 3, "The key `user` is given twice", "line 2"),
                wrong("? [a]\n: b\n", 1, "A key must be a single word", ""),
                wrong("database: here\n", 1, "`database` is a single value", "followed by keys"),
                wrong("database:\n  url: [a]\n", 2, "`database.url` is a list", "single value"),
                wrong("database:\n  url: localhost/shop\n", 2, "`database.url` cannot be", "JDBC URL"),
                wrong("database:\n  schemas: public\n", 2, "`database.schemas` is a single value", "be a list"),
                wrong("database:\n  schemas: [a, ~]\n", 2, "`database.schemas` holds an empty entry", "Take it out"),
                wrong("database:\n  lock_timeout: 5\n", 2, "`database.lock_timeout` cannot be `5`", "500ms, 5s or 2m"),
                wrong("database:\n  lock_timeout: 99999999999s\n", 2, "cannot be `99999999999s`", "500ms"),
                wrong("models:\n  naming: Spring\n", 2, "`models.naming` cannot be `Spring`", "jpa or spring"),
                wrong(
                        "models:\n  provider: eclipselink\n",
                        2,
                        "`models.provider` cannot be",
                        "hibernate-6 or hibernate-7"),
                wrong("models:\n  bean_validation: yes\n", 2, "`models.bean_validation` cannot be", "true or false"),
                wrong("models:\n  types: [a]\n", 2, "`models.types` is a list", "keys"),
                wrong("models:\n  types:\n    a.B:\n", 3, "`models.types.a.B` is empty", "Give it a value"),
                wrong("migrations:\n  timezone: Mars\n", 2, "`migrations.timezone` cannot be `Mars`", "Europe/Berlin"),
                wrong("migrations:\n  transaction: all\n", 2, "`migrations.transaction` cannot be", "revision or run"),
                wrong("migrations:\n  directory: \"a\\0b\"\n", 2, "`migrations.directory` cannot be", "be a path"),
                wrong("naming_convention:\n  index: ix_{tabel}\n", 2, "`naming_convention.index` cannot be", "{table}"),
                wrong("autogenerate:\n  comments: [true]\n", 2, "`autogenerate.comments` is a list", "single value"),
                wrong("migrations:\n  directory: ${NOT_SET}\n", 2, "The environment variable NOT_SET is not set", ":-"),
                wrong("migrations:\n  directory: ${A\n", 2, "`${A` has no closing brace", "${NAME}"),
                wrong("migrations:\n  directory: ${a b}\n", 2, "names no environment variable", "letters"),
                wrong("database: &a\n  url: *a\n", 1, "The configuration is nested too deeply", "anchor"),
                wrong("database:\n  url: \"\\u0001\u0001\"\n", 1, "This is not valid YAML", "UTF-8"));
    }

    /** @param line 0 where the error is about the file as a whole */
    private static Arguments wrong(String yaml, int line, String message, String hint) {
        return Arguments.of(yaml, line, message, hint);
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void isToldWithFileAndLine(String yaml, int line, String message, String hint) {
        ConfigFiles files = new ConfigFiles(folder);

        MigrateException e = catchThrowableOfType(MigrateException.class, () -> files.load(yaml));

        assertThat(e).isNotNull();
        assertThat(e.kind()).isEqualTo(ErrorKind.CONFIGURATION);
        assertThat(e.getMessage()).contains(message);
        assertThat(e.where()).contains(line == 0 ? files.file().toString() : files.file() + ":" + line);
        assertThat(e.hint().orElse("")).contains(hint);
    }

    @Test
    void aFileThatIsNotThere() {
        MigrateException e = load(ConfigOptions.of(Map.of()).withFile(folder.resolve("other.yaml")));

        assertThat(e.getMessage()).isEqualTo("The configuration file cannot be read");
        assertThat(e.where()).contains(folder.resolve("other.yaml").toString());
    }

    @Test
    void aFileThatTheEnvironmentNamesAndThatIsNotThere() {
        MigrateException e = load(ConfigOptions.of(
                Map.of("MIGRATE_CONFIG", folder.resolve("x.yaml").toString())));

        assertThat(e.getMessage()).startsWith("There is no " + folder.resolve("x.yaml"));
        assertThat(e.hint().orElse("")).contains("migrate init");
    }

    @Test
    void aDirectoryInPlaceOfTheFile() {
        assertThat(load(ConfigOptions.of(Map.of()).withFile(folder)).getMessage())
                .isEqualTo("The configuration file is a directory");
    }

    @Test
    void aFileThatIsNotUtf8() throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, "database: {user: Jürgen}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(load(ConfigOptions.of(Map.of()).withFile(file)).getMessage())
                .isEqualTo("The configuration file is not UTF-8");
    }

    @Test
    void anEnvironmentThatTheFileDoesNotHave() {
        ConfigFiles files = new ConfigFiles(folder);
        files.write("environments:\n  production: {}\n  test: {}\n");
        ConfigOptions options = ConfigOptions.of(Map.of()).withFile(files.file());

        MigrateException mistyped = load(options.withEnvironment("prodction"));
        MigrateException unknown = load(options.withEnvironment("x"));

        assertThat(mistyped.getMessage()).isEqualTo("There is no environment `prodction`");
        assertThat(mistyped.hint()).contains("Did you mean `production`?");
        assertThat(unknown.hint()).contains("The environments are production, test.");
    }

    @Test
    void noDatabaseAtAll() {
        DatabaseConfig database = new ConfigFiles(folder).load("migrations: {}").database();

        MigrateException e = catchThrowableOfType(MigrateException.class, database::requireUrl);

        assertThat(e.kind()).isEqualTo(ErrorKind.CONFIGURATION);
        assertThat(e.getMessage()).isEqualTo("No database is configured");
    }

    private static MigrateException load(ConfigOptions options) {
        return catchThrowableOfType(MigrateException.class, () -> MigrateConfig.load(options));
    }
}
