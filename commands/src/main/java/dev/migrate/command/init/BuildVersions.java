package dev.migrate.command.init;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the text of build files names, and in which version. */
final class BuildVersions {
    private static final Pattern SPRING_BOOT = Pattern.compile(
            "(?:spring-boot-starter-parent</artifactId>\\s*<version>|spring-boot-dependencies</artifactId>\\s*<version>"
                    + "|spring-boot-dependencies:|org\\.springframework\\.boot['\")]+\\s*version\\s*[=(]*\\s*['\"]"
                    + "|org\\.springframework\\.boot\"\\s*,\\s*version\\s*=\\s*\"|spring-?[bB]oot\\s*=\\s*\""
                    + "|spring-boot\\.version>)(\\d+)\\.");
    private static final Pattern QUARKUS = Pattern.compile(
            "(?:quarkus\\.platform\\.version>|quarkusPlatformVersion\\s*=\\s*|quarkus-bom</artifactId>\\s*<version>"
                    + "|quarkus-bom:|quarkus\\s*=\\s*\")(\\d+)\\.(\\d+)");
    private static final Pattern HIBERNATE = Pattern.compile(
            "(?:hibernate-core(?:</artifactId>\\s*<version>|:)|hibernate\\.version>|hibernate\\s*=\\s*\""
                    + "|hibernate-core\"\\s*,\\s*version\\s*=\\s*\")(\\d+)\\.");

    /** What a driver is called in build files, and what its URLs begin with. */
    private static final List<Map.Entry<String, String>> DRIVERS = List.of(
            Map.entry("jdbc-postgresql", "postgresql"),
            Map.entry("org.postgresql", "postgresql"),
            Map.entry("jdbc-mariadb", "mariadb"),
            Map.entry("mariadb-java-client", "mariadb"),
            Map.entry("jdbc-mysql", "mysql"),
            Map.entry("mysql-connector", "mysql"),
            Map.entry("sqlite-jdbc", "sqlite"));

    private final String text;

    BuildVersions(String text) {
        this.text = text;
    }

    @Nullable
    Framework kind() {
        if (text.contains("org.springframework.boot")) {
            return Framework.SPRING_BOOT;
        }
        return text.contains("io.quarkus") ? Framework.QUARKUS : null;
    }

    /** The framework's name and version, for people. */
    Optional<String> framework() {
        return Optional.ofNullable(kind())
                .map(kind -> kind.equals(Framework.QUARKUS)
                        ? "Quarkus"
                                + quarkus()
                                        .map(found -> " " + found.group(1) + "." + found.group(2))
                                        .orElse("")
                        : "Spring Boot"
                                + first(SPRING_BOOT)
                                        .map(version -> " " + version)
                                        .orElse(""));
    }

    /** Its own major version, or that of the framework's. */
    Optional<Integer> hibernate() {
        Optional<Integer> own = first(HIBERNATE);
        if (own.isPresent()) {
            return own;
        }
        if (Framework.QUARKUS.equals(kind())) {
            return quarkus()
                    .map(found -> ofQuarkus(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
        }
        // https://docs.spring.io/spring-boot/appendix/dependency-versions: 2 has Hibernate 5, 3 has 6, 4 has 7.
        return first(SPRING_BOOT).map(boot -> Math.max(5, Math.min(boot + 3, 7)));
    }

    /** https://quarkus.io/blog: 3.0 came with Hibernate 6.2, 3.24 with 7.0. */
    private static int ofQuarkus(int major, int minor) {
        if (major < 3) {
            return 5;
        }
        return major == 3 && minor < 24 ? 6 : 7;
    }

    Optional<String> driver() {
        return DRIVERS.stream()
                .filter(driver -> text.contains(driver.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether the application takes its revision files from the class path. */
    boolean hasStarter() {
        return text.contains("migrate-spring-boot-starter");
    }

    boolean hasPanache() {
        return text.contains("quarkus-hibernate-orm-panache");
    }

    /** Another tool for migrations that the project uses. */
    Optional<String> otherTool() {
        if (text.contains("flyway")) {
            return Optional.of("Flyway");
        }
        return text.contains("liquibase") ? Optional.of("Liquibase") : Optional.empty();
    }

    private Optional<Matcher> quarkus() {
        return Optional.of(QUARKUS.matcher(text)).filter(Matcher::find);
    }

    private Optional<Integer> first(Pattern pattern) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::find).map(found -> Integer.valueOf(found.group(1)));
    }
}
