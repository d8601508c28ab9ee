package dev.migrate.command.config;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads migrate.yaml's text into {@link ConfigNode}s: the only place that knows the YAML library. */
final class ConfigParser {
    /** Deeper than any configuration; stops an anchor that contains itself. */
    private static final int MAX_DEPTH = 20;

    private final Path file;

    ConfigParser(Path file) {
        this.file = file;
    }

    /** @throws MigrateException if the file cannot be read, or is no mapping of keys */
    ConfigNode.Mapping parse() {
        Node root = compose(decode(read()));
        if (root == null) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "The configuration file is empty",
                    file.toString(),
                    "Delete it and run `migrate init`, which writes one with all keys explained.");
        }
        if (convert(root, 0) instanceof ConfigNode.Mapping mapping) {
            return mapping;
        }
        throw error(line(root), "The configuration must be keys with values", "Write `database:` and the like.", null);
    }

    private byte[] read() {
        if (Files.isDirectory(file)) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "The configuration file is a directory",
                    file.toString(),
                    "Name the file itself, such as " + file.resolve("migrate.yaml") + ".");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "The configuration file cannot be read",
                    file.toString(),
                    Files.exists(file) ? "Check the file's permissions." : "Check the name given with -c.",
                    e);
        }
    }

    private String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "The configuration file is not UTF-8",
                    file.toString(),
                    "Save the file as UTF-8.",
                    e);
        }
    }

    private @Nullable Node compose(String text) {
        try {
            LoaderOptions options = new LoaderOptions();
            Composer composer = new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options);
            return composer.getSingleNode();
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw error(
                    line,
                    "This is not valid YAML: " + e.getProblem(),
                    "Check the indentation and the quotes; a value with { } : # or * needs quotes.",
                    e);
        } catch (YAMLException e) {
            throw error(1, "This is not valid YAML: " + e.getMessage(), "Save the file as plain UTF-8 text.", e);
        }
    }

    private ConfigNode convert(Node node, int depth) {
        if (depth > MAX_DEPTH) {
            throw error(line(node), "The configuration is nested too deeply", "Take the anchor out.", null);
        }
        if (node instanceof MappingNode mapping) {
            return convertMapping(mapping, depth);
        }
        if (node instanceof SequenceNode sequence) {
            List<ConfigNode> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(convert(item, depth + 1));
            }
            return new ConfigNode.Sequence(items, line(node));
        }
        ScalarNode scalar = (ScalarNode) node;
        return new ConfigNode.Scalar(isNull(scalar) ? null : scalar.getValue(), line(node));
    }

    private ConfigNode.Mapping convertMapping(MappingNode mapping, int depth) {
        Map<String, ConfigNode.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            if (!(key instanceof ScalarNode name)) {
                throw error(line(key), "A key must be a single word", null, null);
            }
            ConfigNode.Entry entry = new ConfigNode.Entry(line(key), convert(tuple.getValueNode(), depth + 1));
            ConfigNode.Entry earlier = entries.putIfAbsent(name.getValue(), entry);
            if (earlier != null) {
                throw error(
                        line(key),
                        "The key `" + name.getValue() + "` is given twice",
                        "It stands in line " + earlier.keyLine() + " already; join the two.",
                        null);
            }
        }
        return new ConfigNode.Mapping(entries, line(mapping));
    }

    private static boolean isNull(ScalarNode scalar) {
        String text = scalar.getValue();
        return scalar.getScalarStyle() == ScalarStyle.PLAIN
                && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private MigrateException error(int line, String message, @Nullable String hint, @Nullable Throwable cause) {
        return new MigrateException(ErrorKind.CONFIGURATION, message, file + ":" + line, hint, cause);
    }
}
