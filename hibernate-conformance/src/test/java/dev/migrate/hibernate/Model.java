package dev.migrate.hibernate;

import java.util.List;
import java.util.Map;

/**
 * The annotated classes of one application.
 *
 * @param archive a class of the jar, or of the directory, that holds them
 * @param packages where they are, without the packages below
 * @param types {@code models.types}: what bytecode cannot tell
 */
record Model(String name, Class<?> archive, List<String> packages, Map<String, String> types) {
    private static final List<String> DIALECTS = List.of("postgresql", "mysql", "sqlite");

    Model {
        packages = List.copyOf(packages);
        types = Map.copyOf(types);
    }

    /** A name such as {@code collatedonmysql} says where alone its classes are valid; MariaDB counts as MySQL. */
    boolean isFor(String dialect) {
        int on = name.lastIndexOf("on");
        return on < 0
                || !DIALECTS.contains(name.substring(on + 2))
                || name.endsWith("on" + dialect.replace("mariadb", "mysql"));
    }

    @Override
    public String toString() {
        return name;
    }
}
