package dev.migrate.command.init;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads configuration files as far as they can be understood; what cannot be is not there. */
final class SettingsParser {
    /** Between the documents of one properties file, as Spring Boot reads it. */
    private static final Pattern SEPARATOR = Pattern.compile("(?m)^[#!]---\\s*$");

    private static final Pattern XML_PROPERTY =
            Pattern.compile("<property\\s+name\\s*=\\s*\"([^\"]+)\"\\s+value\\s*=\\s*\"([^\"]*)\"");

    private SettingsParser() {}

    /** @param name the file's, whose ending says what it is written in */
    static List<Map<String, String>> documents(String name, String text) {
        if (name.endsWith(".properties")) {
            return SEPARATOR.splitAsStream(text).map(SettingsParser::properties).toList();
        }
        return name.endsWith(".xml") ? List.of(xml(text)) : yaml(text);
    }

    private static Map<String, String> properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
        Map<String, String> values = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
        return values;
    }

    private static List<Map<String, String>> yaml(String text) {
        List<Map<String, String>> documents = new ArrayList<>();
        try {
            for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text)) {
                Map<String, String> values = new LinkedHashMap<>();
                flatten("", document, values);
                documents.add(values);
            }
        } catch (YAMLException e) {
            return List.of();
        }
        return documents;
    }

    private static void flatten(String prefix, Object value, Map<String, String> values) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, below) -> flatten(prefix.isEmpty() ? key + "" : prefix + "." + key, below, values));
        } else if (value instanceof List<?> list) {
            values.put(
                    prefix, String.join(",", list.stream().map(String::valueOf).toList()));
        } else if (value != null) {
            values.put(prefix, value.toString());
        }
    }

    /** The properties of a persistence unit. */
    private static Map<String, String> xml(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher property = XML_PROPERTY.matcher(text);
        while (property.find()) {
            values.putIfAbsent(property.group(1), property.group(2).replace("&amp;", "&"));
        }
        return values;
    }
}
