package dev.migrate.dialect;

import java.util.regex.Pattern;

/** What may be shown of a JDBC URL. */
public final class JdbcUrls {
    private static final Pattern SECRET_PARAMETER =
            Pattern.compile("(?i)([?&;]\\s*[^=&;]*(?:pass|pwd|secret|token|key)[^=&;]*=)[^&;]*");
    private static final Pattern USER_INFO = Pattern.compile("(//[^/@:]*):[^/]*@");

    private JdbcUrls() {}

    /** The URL with every password in it replaced by three asterisks. */
    public static String withoutSecrets(String jdbcUrl) {
        String parameters = SECRET_PARAMETER.matcher(jdbcUrl).replaceAll("$1***");
        return USER_INFO.matcher(parameters).replaceAll("$1:***@");
    }
}
