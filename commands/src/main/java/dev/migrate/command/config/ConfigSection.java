package dev.migrate.command.config;

import dev.migrate.command.config.ConfigNode.Entry;
import dev.migrate.command.config.ConfigNode.Mapping;
import dev.migrate.command.config.ConfigNode.Scalar;
import dev.migrate.command.config.ConfigNode.Sequence;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One group of keys, read as the types that its values must have; a key that is not there has its default. */
final class ConfigSection {
    private final Path file;
    private final String name;
    private final Mapping mapping;
    private final Variables variables;

    private ConfigSection(Path file, String name, Mapping mapping, Variables variables) {
        this.file = file;
        this.name = name;
        this.mapping = mapping;
        this.variables = variables;
    }

    static ConfigSection root(Path file, Mapping mapping, Variables variables) {
        return new ConfigSection(file, "", mapping, variables);
    }

    /** The group below a key; without any key if it is not there. */
    ConfigSection section(String key) {
        Mapping below = group(key).orElseGet(() -> new Mapping(Map.of(), mapping.line()));
        return new ConfigSection(file, path(key), below, variables);
    }

    /** The names in a group whose keys the user chooses, with their groups. */
    Optional<Mapping> group(String key) {
        Entry entry = mapping.entries().get(key);
        if (entry == null || isEmpty(entry.value())) {
            return Optional.empty();
        }
        if (entry.value() instanceof Mapping found) {
            return Optional.of(found);
        }
        throw wrongType(key, entry.value(), "be followed by keys on lines of their own");
    }

    /** Nothing where the key is not there, or has no value; {@code ''} is a value, but none that anything can have. */
    Optional<String> text(String key) {
        Entry entry = mapping.entries().get(key);
        if (entry != null && entry.value() instanceof Scalar scalar && "".equals(scalar.text())) {
            throw error(entry.value().line(), "`" + path(key) + "` is empty", "Give it a value, or take it out.");
        }
        return textOrEmpty(key);
    }

    /** Nothing where the key is not there, or its value is empty. */
    Optional<String> textOrEmpty(String key) {
        Entry entry = mapping.entries().get(key);
        if (entry == null) {
            return Optional.empty();
        }
        String text = scalar(key, entry.value());
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** @param expected completes the sentence "The value must …" */
    <T> T value(String key, T otherwise, Function<String, Optional<T>> parse, String expected) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        return parse.apply(text.get()).orElseThrow(() -> wrongValue(key, text.get(), expected));
    }

    boolean flag(String key, boolean otherwise) {
        return value(
                key,
                otherwise,
                text -> text.equals("true") || text.equals("false")
                        ? Optional.of(text.equals("true"))
                        : Optional.empty(),
                "be true or false");
    }

    <T> T choice(String key, T otherwise, Map<String, T> choices) {
        return value(
                key,
                otherwise,
                text -> Optional.ofNullable(choices.get(text)),
                "be " + String.join(" or ", choices.keySet().stream().sorted().toList()));
    }

    List<String> texts(String key, List<String> otherwise) {
        Entry entry = mapping.entries().get(key);
        if (entry == null || isEmpty(entry.value())) {
            return otherwise;
        }
        if (!(entry.value() instanceof Sequence sequence)) {
            throw wrongType(key, entry.value(), "be a list, such as [one, two]");
        }
        List<String> texts = new ArrayList<>();
        for (ConfigNode item : sequence.items()) {
            String text = scalar(key, item);
            if (text == null || text.isEmpty()) {
                throw error(item.line(), "`" + path(key) + "` holds an empty entry", "Take it out.");
            }
            texts.add(text);
        }
        return texts;
    }

    /** Keys that the user names, each with one text. */
    Map<String, String> textsByName(String key) {
        ConfigSection below = section(key);
        Map<String, String> texts = new LinkedHashMap<>();
        for (String each : below.mapping.entries().keySet()) {
            texts.put(
                    each,
                    below.text(each)
                            .orElseThrow(() -> below.error(
                                    below.line(each), "`" + below.path(each) + "` is empty", "Give it a value.")));
        }
        return texts;
    }

    MigrateException wrongValue(String key, String text, String expected) {
        return error(line(key), "`" + path(key) + "` cannot be `" + text + "`", "It must " + expected + ".");
    }

    /** The same error, at the line of a key. */
    MigrateException at(String key, MigrateException e) {
        return error(
                line(key), "`" + path(key) + "`: " + e.getMessage(), e.hint().orElse("Correct it."));
    }

    private @Nullable String scalar(String key, ConfigNode node) {
        if (node instanceof Scalar scalar) {
            return scalar.text() == null ? null : variables.replace(scalar.text(), file + ":" + node.line());
        }
        throw wrongType(key, node, "be a single value");
    }

    private static boolean isEmpty(ConfigNode node) {
        return node instanceof Scalar scalar && scalar.text() == null;
    }

    private MigrateException wrongType(String key, ConfigNode node, String expected) {
        return error(node.line(), "`" + path(key) + "` is " + node.kind(), "It must " + expected + ".");
    }

    private int line(String key) {
        Entry entry = mapping.entries().get(key);
        return entry == null ? mapping.line() : entry.value().line();
    }

    private String path(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }

    private MigrateException error(int line, String message, String hint) {
        return new MigrateException(ErrorKind.CONFIGURATION, message, file + ":" + line, hint);
    }
}
