package dev.migrate.command.init;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an application's configuration tells.
 *
 * @param dataSource null where it tells none that counts without a profile, or for the one that developers use
 * @param environments the data sources of profiles, by the profile's name
 * @param snakeCase whether names are written in snake case; null where nothing is said
 */
record ApplicationFindings(
        @Nullable DataSource dataSource,
        Map<String, DataSource> environments,
        @Nullable Boolean snakeCase,
        boolean quoteIdentifiers,
        boolean autoQuoteKeyword,
        List<String> sentences) {
    private static final List<String> DATABASES = List.of("postgresql", "mysql", "mariadb", "sqlite");
    private static final List<String> DEVELOPERS = List.of("dev", "local", "development");

    ApplicationFindings {
        environments = Collections.unmodifiableMap(new LinkedHashMap<>(environments));
        sentences = List.copyOf(sentences);
    }

    static ApplicationFindings of(Framework framework, ApplicationFiles files) {
        return new Reading(framework, files).findings();
    }

    /** One look at the files, with what is said about it. */
    private static final class Reading {
        private final Framework framework;
        private final ApplicationFiles files;
        private final List<String> sentences = new ArrayList<>();
        private boolean passwordLeftOut;

        Reading(Framework framework, ApplicationFiles files) {
            this.framework = framework;
            this.files = files;
        }

        ApplicationFindings findings() {
            Settings settings = files.settings();
            DataSource always = dataSource(settings, "").orElse(null);
            Map<String, DataSource> environments = new LinkedHashMap<>();
            for (String profile : files.profiles()) {
                if (saysDataSource(profile)) {
                    dataSource(files.settings(profile), " of profile " + profile)
                            .filter(found -> !found.equals(always))
                            .ifPresent(found -> environments.put(profile, found));
                }
            }
            DataSource chosen = always != null ? always : ofDevelopers(settings, environments);
            tell(always, environments);
            Optional<Boolean> snakeCase = settings.first(framework.naming()).map(this::isSnakeCase);
            tellOfHibernate(settings);
            return new ApplicationFindings(
                    chosen,
                    environments,
                    snakeCase.orElse(null),
                    isOn(settings, "globally_quoted_identifiers"),
                    isOn(settings, "auto_quote_keyword"),
                    sentences);
        }

        private boolean saysDataSource(String profile) {
            Settings own = new Settings(Map.of()).with(files.own(profile));
            return own.first(framework.url()).isPresent()
                    || own.first(framework.user()).isPresent()
                    || own.first(framework.password()).isPresent();
        }

        private Optional<DataSource> dataSource(Settings settings, String whose) {
            Placeholders placeholders = new Placeholders(settings);
            String stated =
                    settings.first(framework.url()).orElse("").replaceFirst("^jdbc:(p6spy|otel|tracing):", "jdbc:");
            Optional<String> url = placeholders.convertUrl(stated);
            if (url.isEmpty() || !(url.get().startsWith("jdbc:") || url.get().startsWith("${"))) {
                return Optional.empty();
            }
            if (url.get().startsWith("jdbc:")
                    && DATABASES.stream().noneMatch(url.get().substring(5)::startsWith)) {
                sentences.add(files.name() + ": the data source" + whose + " is for "
                        + url.get().substring(5).replaceFirst("[:;].*", "") + ", which migrate does not know");
                return Optional.empty();
            }
            String password = settings.first(framework.password()).orElse("");
            String reference = password.isEmpty() ? "${DATABASE_PASSWORD:-}" : placeholders.convertSecret(password);
            passwordLeftOut |= !url.get().equals(placeholders.convert(stated).orElse(""))
                    || (!password.isEmpty() && Placeholders.dropsSecret(password, reference));
            @Nullable
            String user = settings.first(framework.user())
                    .flatMap(placeholders::convert)
                    .orElse(null);
            return Optional.of(new DataSource(url.get(), user, reference));
        }

        /** Never that of a profile which may be the production's. */
        private @Nullable DataSource ofDevelopers(Settings settings, Map<String, DataSource> environments) {
            String active = settings.first(
                            List.of("spring.profiles.active", "spring.profiles.default", "quarkus.profile"))
                    .orElse("");
            List<String> names = new ArrayList<>(List.of(active.split("\\s*,\\s*")));
            names.addAll(DEVELOPERS);
            for (String name : names) {
                DataSource found = environments.get(name);
                if (found != null) {
                    sentences.add(files.name() + ": the database of profile " + name + ", unless -e names another");
                    return found;
                }
            }
            return null;
        }

        private void tell(@Nullable DataSource always, Map<String, DataSource> environments) {
            if (always != null) {
                sentences.add(0, files.name() + ": the data source " + always.url());
            }
            environments.forEach((profile, found) -> sentences.add(
                    files.name() + ": profile " + profile + ", used with `-e " + profile + "`: " + found.url()));
            if (passwordLeftOut) {
                sentences.add(files.name() + ": a password, which is not copied: set DATABASE_PASSWORD");
            }
        }

        private boolean isSnakeCase(String strategy) {
            boolean snakeCase = strategy.endsWith("CamelCaseToUnderscoresNamingStrategy")
                    || strategy.endsWith("SpringPhysicalNamingStrategy");
            boolean standard = strategy.endsWith("PhysicalNamingStrategyStandardImpl");
            if (!snakeCase && !standard) {
                sentences.add(files.name() + ": names by " + strategy
                        + ", whose code is not run: choose models.naming, and name in the classes what differs");
                return framework.equals(Framework.SPRING_BOOT);
            }
            sentences.add(files.name() + ": names " + (snakeCase ? "in snake case" : "as JPA defines them"));
            return snakeCase;
        }

        private void tellOfHibernate(Settings settings) {
            settings.first(framework.schema())
                    .ifPresent(schema -> sentences.add(files.name() + ": the default schema " + schema
                            + ": let the connection's be the same, or name it in database.schemas"));
            settings.first(framework.generation())
                    .filter(word -> List.of("update", "create", "create-drop", "drop-and-create", "create-only")
                            .contains(word))
                    .ifPresent(word -> sentences.add(files.name() + ": Hibernate changes the schema by itself (" + word
                            + "): set it to validate or none once migrate does"));
        }

        private boolean isOn(Settings settings, String hibernateSetting) {
            return settings.first(framework.setting(hibernateSetting))
                    .map(Boolean::parseBoolean)
                    .orElse(false);
        }
    }
}
