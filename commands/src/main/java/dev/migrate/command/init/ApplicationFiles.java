package dev.migrate.command.init;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An application's configuration files.
 *
 * @param name of the first of them, as people know it
 * @param documents what they say, the later over the earlier
 */
record ApplicationFiles(String name, List<SettingsDocument> documents) {
    /** Below a module's folder; a later one wins. */
    private static final List<String> FOLDERS =
            List.of("src/main/resources", "src/main/resources/config", ".", "config");

    private static final Pattern FILE = Pattern.compile("application(?:-([A-Za-z0-9_.-]+?))?\\.(yml|yaml|properties)");
    private static final List<String> UNITS = List.of("src/main/resources/META-INF/persistence.xml");

    /** {@code %dev.} or {@code %{dev,test}.} before a key. */
    private static final Pattern KEY_PROFILE = Pattern.compile("%\\{?([A-Za-z0-9_,-]+)}?\\.(.+)");

    private static final List<String> PROFILE_KEYS = List.of("spring.config.activate.on-profile", "spring.profiles");

    ApplicationFiles {
        documents = List.copyOf(documents);
    }

    /** Those of Spring Boot, Quarkus and others, and a persistence unit before them; with an empty name if there is none. */
    static ApplicationFiles of(Path project, Path module) {
        List<Path> files = new ArrayList<>();
        UNITS.stream().map(module::resolve).filter(Files::isRegularFile).forEach(files::add);
        for (String folder : FOLDERS) {
            files.addAll(in(module.resolve(folder).normalize()));
        }
        List<SettingsDocument> documents = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            SettingsParser.documents(name, BuildFindings.text(file))
                    .forEach(values -> documents.addAll(split(name, values)));
        }
        return new ApplicationFiles(files.isEmpty() ? "" : shown(project, files.get(0)), documents);
    }

    /** Files for all profiles first, then properties over YAML, as Spring Boot has it. */
    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> FILE.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(ApplicationFiles::rank))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rank(Path file) {
        String name = file.getFileName().toString();
        return (name.startsWith("application.") ? "0" : "1") + (name.endsWith(".properties") ? "1" : "0") + name;
    }

    private static String shown(Path project, Path file) {
        Path relative = project.relativize(file);
        return relative.startsWith("src")
                ? file.getFileName().toString()
                : relative.toString().replace('\\', '/');
    }

    /** A file's name, a document's own word and its keys may say for which profiles it is. */
    private static List<SettingsDocument> split(String file, Map<String, String> values) {
        Matcher named = FILE.matcher(file);
        Set<String> profiles = new LinkedHashSet<>();
        if (named.matches() && named.group(1) != null) {
            profiles.add(named.group(1));
        }
        PROFILE_KEYS.stream()
                .flatMap(key -> Stream.ofNullable(values.get(key)))
                .flatMap(text -> Arrays.stream(text.split("[,|]")))
                .map(String::strip)
                .forEach(profiles::add);
        Map<String, String> always = new LinkedHashMap<>();
        List<SettingsDocument> documents = new ArrayList<>();
        values.forEach((key, value) -> {
            Matcher matcher = KEY_PROFILE.matcher(key);
            if (matcher.matches()) {
                documents.add(
                        new SettingsDocument(List.of(matcher.group(1).split(",")), Map.of(matcher.group(2), value)));
            } else {
                always.put(key, value);
            }
        });
        documents.add(0, new SettingsDocument(List.copyOf(profiles), always));
        return documents;
    }

    /** The profiles that have a word on anything; no expressions. */
    Set<String> profiles() {
        Set<String> names = new TreeSet<>();
        documents.forEach(document -> names.addAll(document.profiles()));
        names.removeIf(name -> name.equals("default") || !name.matches("[A-Za-z0-9_.-]+"));
        return names;
    }

    /** What counts without a profile. */
    Settings settings() {
        return settings("default");
    }

    /** What counts with one. */
    Settings settings(String profile) {
        Settings settings = new Settings(Map.of());
        for (SettingsDocument document : documents) {
            if (document.profiles().isEmpty()) {
                settings = settings.with(document.values());
            }
        }
        return settings.with(own(profile));
    }

    /** What is said for this profile alone. */
    Map<String, String> own(String profile) {
        Map<String, String> own = new LinkedHashMap<>();
        documents.stream()
                .filter(document -> document.profiles().contains(profile))
                .forEach(document -> own.putAll(document.values()));
        return own;
    }
}
