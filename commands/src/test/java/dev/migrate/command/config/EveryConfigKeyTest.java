package dev.migrate.command.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every key there is, with every kind of value that it cannot have: the error names the key, and the line. */
class EveryConfigKeyTest {
    /** What a key cannot be, beside being of another type; a key that may be any text is not here. */
    private static final Map<String, List<String>> WRONG_VALUES = Map.ofEntries(
            Map.entry("database.url", List.of("localhost/shop", "postgresql://localhost/shop")),
            Map.entry("database.lock_timeout", List.of("5", "soon", "-5s", "''")),
            Map.entry("database.schemas", List.of("['']", "[~]")),
            Map.entry("models.classpath", List.of("['']", "[\"a\\0b\"]")),
            Map.entry("models.packages", List.of("['']")),
            Map.entry("models.naming", List.of("Spring", "1", "''")),
            Map.entry("models.provider", List.of("hibernate", "7", "''")),
            Map.entry("models.bean_validation", List.of("yes", "1", "''")),
            Map.entry("models.quote_identifiers", List.of("on", "''")),
            Map.entry("models.auto_quote_keyword", List.of("True", "''")),
            Map.entry("migrations.directory", List.of("\"a\\0b\"", "''")),
            Map.entry("migrations.file_name", List.of("'{foo}'", "'{date}'", "plain", "''")),
            Map.entry("migrations.timezone", List.of("Mars", "''")),
            Map.entry("migrations.version_table", List.of("''")),
            Map.entry("migrations.version_schema", List.of("''")),
            Map.entry("migrations.transaction", List.of("all", "''")),
            Map.entry("naming_convention.primary_key", List.of("'{tabel}'", "'}'", "''")),
            Map.entry("naming_convention.foreign_key", List.of("'{referred}'", "''")),
            Map.entry("naming_convention.unique", List.of("'{name}'", "''")),
            Map.entry("naming_convention.index", List.of("'{'", "''")),
            Map.entry("naming_convention.check", List.of("'{x}'", "''")),
            Map.entry("autogenerate.include_tables", List.of("['']")),
            Map.entry("autogenerate.exclude_tables", List.of("[~]")),
            Map.entry("autogenerate.comments", List.of("no", "''")));

    private static final List<String> LISTS = List.of(
            "database.schemas",
            "models.classpath",
            "models.packages",
            "autogenerate.include_tables",
            "autogenerate.exclude_tables");

    @TempDir
    private Path folder;

    static Stream<Arguments> wrong() {
        return ConfigKeys.GROUPS.entrySet().stream()
                .flatMap(group -> group.getValue().stream().map(key -> group.getKey() + "." + key))
                .sorted()
                .flatMap(key -> Stream.concat(wrongTypes(key), WRONG_VALUES.getOrDefault(key, List.of()).stream())
                        .map(value -> Arguments.of(key, value)));
    }

    private static Stream<String> wrongTypes(String key) {
        if (LISTS.contains(key)) {
            return Stream.of("text", "{a: b}", "[[a]]", "[{a: b}]");
        }
        return key.equals("models.types")
                ? Stream.of("text", "[a]", "{a: [b]}", "{a: {b: c}}", "{a: }", "{a: ''}")
                : Stream.of("[a]", "{a: b}", "[]");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isRefusedByName(String key, String value) {
        String group = key.substring(0, key.indexOf('.'));
        String name = key.substring(key.indexOf('.') + 1);
        String yaml = "# a comment\n" + group + ":\n  " + name + ": " + value + "\n";
        ConfigFiles files = new ConfigFiles(folder);

        MigrateException e = catchThrowableOfType(
                MigrateException.class, () -> files.load(yaml).database().requireUrl());

        assertThat(e).as(yaml).isNotNull();
        assertThat(e.kind()).isEqualTo(ErrorKind.CONFIGURATION);
        assertThat(e.getMessage()).contains("`" + key);
        assertThat(e.where()).contains(files.file() + ":3");
        assertThat(e.hint()).isPresent();
    }

    @Test
    void aGroupIsNoSingleValue() {
        for (String group : ConfigKeys.GROUPS.keySet()) {
            for (String value : List.of("text", "[a]")) {
                MigrateException e = catchThrowableOfType(
                        MigrateException.class, () -> new ConfigFiles(folder).load(group + ": " + value + "\n"));

                assertThat(e).as(group).isNotNull();
                assertThat(e.getMessage()).contains("`" + group + "`");
            }
        }
    }
}
