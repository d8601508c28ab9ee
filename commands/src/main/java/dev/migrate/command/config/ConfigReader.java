package dev.migrate.command.config;

import dev.migrate.command.config.ConfigNode.Entry;
import dev.migrate.command.config.ConfigNode.Mapping;
import dev.migrate.command.config.ConfigNode.Scalar;
import dev.migrate.model.Naming;
import dev.migrate.model.Provider;
import dev.migrate.revision.FileNamePattern;
import dev.migrate.revision.RevisionResources;
import dev.migrate.runner.TransactionScope;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.NearestNames;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a configuration together from migrate.yaml and what is said outside of it. */
final class ConfigReader {
    private static final List<String> PLACEHOLDERS = List.of("table", "columns", "referred_table");

    private final ConfigOptions options;
    private final Path file;
    private final Path directory;

    ConfigReader(ConfigOptions options) {
        this.options = options;
        this.file = options.fileOrDefault();
        Path parent = file.getParent();
        this.directory = parent == null ? Path.of("") : parent;
    }

    /** As a file says it that has this one key. */
    static MigrateConfig ofRevisions(String directory) {
        Path nowhere = Path.of(MigrateConfig.FILE_NAME);
        ConfigReader reader = new ConfigReader(ConfigOptions.of(Map.of()).withFile(nowhere));
        Scalar value = new Scalar(directory, 1);
        Mapping migrations = new Mapping(Map.of("directory", new Entry(1, value)), 1);
        return reader.read(new Mapping(Map.of("migrations", new Entry(1, migrations)), 1));
    }

    MigrateConfig read() {
        if (options.file() == null && !Files.exists(file)) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "There is no " + file + " here",
                    Path.of("").toAbsolutePath().toString(),
                    "Run `migrate init` to write one, or name the file with -c.");
        }
        Mapping root = new ConfigParser(file).parse();
        new ConfigKeys(file).check(root);
        return read(root);
    }

    private MigrateConfig read(Mapping root) {
        ConfigSection section = ConfigSection.root(file, inEnvironment(root), new Variables(options.variables()));
        return new MigrateConfig(
                directory,
                database(section.section("database")),
                models(section.section("models")),
                migrations(section.section("migrations")),
                naming(section.section("naming_convention")),
                autogenerate(section.section("autogenerate")));
    }

    private Mapping inEnvironment(Mapping root) {
        Optional<Mapping> environments =
                ConfigSection.root(file, root, new Variables(Map.of())).group("environments");
        String name = options.environmentOrDefault();
        if (name == null) {
            return root;
        }
        Map<String, Entry> named = environments.map(Mapping::entries).orElse(Map.of());
        Entry chosen = named.get(name);
        if (chosen == null) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "There is no environment `" + name + "`",
                    file.toString(),
                    named.isEmpty()
                            ? "The file has no `environments:`."
                            : NearestNames.nearest(name, named.keySet())
                                    .map(nearest -> "Did you mean `" + nearest + "`?")
                                    .orElse("The environments are " + String.join(", ", named.keySet()) + "."));
        }
        return chosen.value() instanceof Mapping overlay ? root.overlaidWith(overlay) : root;
    }

    private DatabaseConfig database(ConfigSection section) {
        List<String> schemas = section.texts("schemas", List.of());
        Duration lockTimeout = section.value(
                "lock_timeout", Duration.ofSeconds(5), Durations::parse, "be a time such as 500ms, 5s or 2m");
        @Nullable String url = options.urlOrDefault();
        @Nullable String user = options.userOrDefault();
        @Nullable String password = options.passwordOrDefault();
        @Nullable MigrateException problem = null;
        try {
            url = url != null ? url : fileUrl(section).orElse(null);
            user = user != null ? user : section.textOrEmpty("user").orElse(null);
            password = password != null
                    ? password
                    : section.textOrEmpty("password").orElse(null);
        } catch (Variables.UnsetVariable e) {
            problem = e;
        }
        return new DatabaseConfig(url, user, password, schemas, lockTimeout, problem);
    }

    private Optional<String> fileUrl(ConfigSection section) {
        Optional<String> url = section.textOrEmpty("url");
        if (url.isPresent() && !url.get().startsWith("jdbc:")) {
            // The value is not shown: it may be a server's own kind of address, which holds the password.
            throw section.wrongValue("url", "…", "be a JDBC URL, such as jdbc:postgresql://localhost/shop");
        }
        return url.map(text -> SqliteUrls.resolve(text, directory));
    }

    private ModelConfig models(ConfigSection section) {
        return new ModelConfig(
                classpath(section),
                section.texts("packages", List.of()),
                section.choice("naming", Naming.JPA, Map.of("jpa", Naming.JPA, "spring", Naming.SPRING)),
                section.choice(
                        "provider",
                        Provider.HIBERNATE_7,
                        Map.of("hibernate-7", Provider.HIBERNATE_7, "hibernate-6", Provider.HIBERNATE_6)),
                section.textsByName("types"),
                section.flag("bean_validation", true),
                section.flag("quote_identifiers", false),
                section.flag("auto_quote_keyword", false));
    }

    private List<Path> classpath(ConfigSection section) {
        List<String> entries = section.texts("classpath", List.of());
        List<Path> given = options.classpath();
        if (entries.isEmpty() && given != null) {
            return given;
        }
        return (entries.isEmpty() ? List.of("target/classes") : entries)
                .stream()
                        .flatMap(entry -> classpathEntry(section, entry).stream())
                        .toList();
    }

    private List<Path> classpathEntry(ConfigSection section, String entry) {
        try {
            return ClassPathEntry.paths(directory, entry);
        } catch (InvalidPathException e) {
            throw section.wrongValue("classpath", entry, "be a path");
        }
    }

    private MigrationsConfig migrations(ConfigSection section) {
        String directory = section.text("directory").orElse("migrations");
        boolean onClassPath = directory.startsWith(RevisionResources.PREFIX);
        ZoneId zone = section.value(
                "timezone", ZoneOffset.UTC, ConfigReader::zone, "be a time zone such as UTC or Europe/Berlin");
        return new MigrationsConfig(
                path(section, "directory", onClassPath ? "migrations" : directory),
                onClassPath ? folder(directory.substring(RevisionResources.PREFIX.length())) : null,
                fileName(section, zone),
                zone,
                section.text("version_table").orElse("migrate_version"),
                section.text("version_schema").orElse(null),
                section.choice(
                        "transaction",
                        TransactionScope.REVISION,
                        Map.of("revision", TransactionScope.REVISION, "run", TransactionScope.RUN)));
    }

    /** As class loaders want it: without a slash at either end. */
    private static String folder(String text) {
        return text.replaceAll("^/+|/+$", "");
    }

    private static String fileName(ConfigSection section, ZoneId zone) {
        String pattern = section.text("file_name").orElse("{date}_{revision}_{slug}");
        try {
            return new FileNamePattern(pattern, zone).pattern();
        } catch (MigrateException e) {
            throw section.at("file_name", e);
        }
    }

    private NamingTemplates naming(ConfigSection section) {
        NamingTemplates otherwise = NamingTemplates.DEFAULT;
        return new NamingTemplates(
                template(section, "primary_key", otherwise.primaryKey()),
                template(section, "foreign_key", otherwise.foreignKey()),
                template(section, "unique", otherwise.unique()),
                template(section, "index", otherwise.index()),
                template(section, "check", otherwise.check()));
    }

    private AutogenerateConfig autogenerate(ConfigSection section) {
        AutogenerateConfig otherwise = AutogenerateConfig.DEFAULT;
        return new AutogenerateConfig(
                section.texts("include_tables", otherwise.includeTables()),
                section.texts("exclude_tables", otherwise.excludeTables()),
                section.flag("comments", otherwise.comments()));
    }

    private static String template(ConfigSection section, String key, String otherwise) {
        return section.value(
                key,
                otherwise,
                text -> hasOnlyPlaceholders(text) ? Optional.of(text) : Optional.empty(),
                "use no other placeholders than {table}, {columns} and {referred_table}");
    }

    private static boolean hasOnlyPlaceholders(String template) {
        String rest = template;
        for (String placeholder : PLACEHOLDERS) {
            rest = rest.replace("{" + placeholder + "}", "");
        }
        return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Path path(ConfigSection section, String key, String text) {
        try {
            return directory.resolve(text);
        } catch (InvalidPathException e) {
            throw section.wrongValue(key, text, "be a path");
        }
    }
}
