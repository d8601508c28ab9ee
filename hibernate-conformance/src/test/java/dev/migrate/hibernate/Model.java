package dev.migrate.hibernate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The annotated classes of one application.
 *
 * @param archive what holds them
 * @param libraries what holds classes that they use
 * @param packages where they are, with the packages below
 * @param converters those that are elsewhere in the archive
 * @param types {@code models.types}: what bytecode cannot tell
 */
record Model(
        String name,
        ClassArchive archive,
        List<ClassArchive> libraries,
        List<String> packages,
        List<String> converters,
        Map<String, String> types) {
    private static final List<String> DIALECTS = List.of("postgresql", "mysql", "sqlite");

    Model {
        libraries = List.copyOf(libraries);
        packages = List.copyOf(packages);
        converters = List.copyOf(converters);
        types = Map.copyOf(types);
    }

    /** {@code models.classpath}. */
    List<ClassArchive> classpath() {
        return Stream.concat(Stream.of(archive), libraries.stream()).toList();
    }

    /** A name such as {@code collatedonmysql} says where alone its classes are valid; MariaDB counts as MySQL. */
    boolean isFor(String dialect) {
        int on = name.lastIndexOf("on");
        return on < 0
                || !DIALECTS.contains(name.substring(on + 2))
                || name.endsWith("on" + dialect.replace("mariadb", "mysql"));
    }

    /** Whether names that are keywords are quoted. */
    boolean quotesKeywords() {
        return name.equals("autoquoted");
    }

    @Override
    public String toString() {
        return name;
    }
}
