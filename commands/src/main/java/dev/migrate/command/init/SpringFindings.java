package dev.migrate.command.init;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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

/** What a Spring Boot application's configuration tells: its data source and its naming strategy. */
record SpringFindings(boolean found, boolean springNaming, Map<String, String> datasource, List<String> sentences) {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final String NAMING = "spring.jpa.hibernate.naming.physical-strategy";
    private static final SpringFindings NONE = new SpringFindings(false, true, Map.of(), List.of());

    /** Spring's placeholder {@code ${NAME:default}}, whose names may hold dots. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)(?::([^}]*))?}");

    SpringFindings {
        datasource = Map.copyOf(datasource);
        sentences = List.copyOf(sentences);
    }

    static SpringFindings of(Path project) {
        for (String name : List.of("application.properties", "application.yml", "application.yaml")) {
            Path file = project.resolve(RESOURCES).resolve(name);
            if (Files.isRegularFile(file)) {
                return of(name, name.endsWith(".properties") ? properties(file) : yaml(file));
            }
        }
        return NONE;
    }

    private static SpringFindings of(String name, Map<String, String> settings) {
        List<String> sentences = new ArrayList<>();
        boolean standard = settings.getOrDefault(NAMING, "").endsWith("PhysicalNamingStrategyStandardImpl");
        if (standard) {
            sentences.add(name + ": names as JPA defines them");
        }
        Map<String, String> datasource = new LinkedHashMap<>();
        String url = settings.getOrDefault("spring.datasource.url", "");
        if (url.startsWith("jdbc:") || url.startsWith("${")) {
            datasource.put("url", reference(url));
            put(datasource, "user", settings.getOrDefault("spring.datasource.username", ""));
            String password = settings.getOrDefault("spring.datasource.password", "");
            // A password in clear text is not spread to one more file.
            datasource.put("password", password.startsWith("${") ? reference(password) : "${DATABASE_PASSWORD:-}");
            sentences.add(name + ": the data source"
                    + (password.isEmpty() || password.startsWith("${")
                            ? ""
                            : ", but not its password: set DATABASE_PASSWORD"));
        }
        return new SpringFindings(true, !standard, datasource, sentences);
    }

    private static void put(Map<String, String> datasource, String key, String value) {
        if (!value.isEmpty()) {
            datasource.put(key, reference(value));
        }
    }

    private static String reference(String value) {
        return PLACEHOLDER
                .matcher(value)
                .replaceAll(match -> Matcher.quoteReplacement(
                        "${" + match.group(1) + (match.group(2) == null ? "" : ":-" + match.group(2)) + "}"));
    }

    private static Map<String, String> properties(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(BuildFindings.text(file)));
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
        Map<String, String> settings = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
        return settings;
    }

    /** The first document alone: those behind it are profiles. */
    private static Map<String, String> yaml(Path file) {
        Map<String, String> settings = new HashMap<>();
        try {
            for (Object document :
                    new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(BuildFindings.text(file))) {
                flatten("", document, settings);
                break;
            }
        } catch (YAMLException e) {
            return Map.of();
        }
        return settings;
    }

    private static void flatten(String prefix, Object value, Map<String, String> settings) {
        if (value instanceof Map<?, ?> map) {
            map.forEach(
                    (key, below) -> flatten(prefix.isEmpty() ? key.toString() : prefix + "." + key, below, settings));
        } else if (value != null) {
            settings.put(prefix, value.toString());
        }
    }
}
