package dev.migrate.dialect;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may be shown of a JDBC URL. */
public final class JdbcUrls {
    private static final Pattern SECRET_PARAMETER =
            Pattern.compile("(?i)([?&;]\\s*[^=&;]*(?:pass|pwd|secret|token|key)[^=&;]*=)([^&;]*)");
    private static final Pattern USER_INFO = Pattern.compile("(//[^/@:]*):([^/]*)@");

    private JdbcUrls() {}

    /** The URL with every password in it replaced by three asterisks. */
    public static String withoutSecrets(String jdbcUrl) {
        String parameters = SECRET_PARAMETER.matcher(jdbcUrl).replaceAll("$1***");
        return USER_INFO.matcher(parameters).replaceAll("$1:***@");
    }

    /** What {@link #withoutSecrets} would hide, in the order of its kinds; empty if there is nothing. */
    public static List<String> secretsIn(String jdbcUrl) {
        return Stream.of(SECRET_PARAMETER, USER_INFO)
                .flatMap(pattern -> pattern.matcher(jdbcUrl).results())
                .map((MatchResult found) -> found.group(2))
                .filter(secret -> !secret.isEmpty())
                .toList();
    }
}
