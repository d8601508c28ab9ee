package dev.migrate.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that compare the database with the classes. */
abstract class ComparingMojo extends MigrateMojo {
    /** Renamed tables and columns: contacts.phone=contacts.mobile. */
    @Parameter(property = "migrate.rename")
    private @Nullable List<String> rename;

    /** Tables and columns that are dropped, not renamed; * stands for any text. */
    @Parameter(property = "migrate.noRename")
    private @Nullable List<String> noRename;

    final Words words(String command) {
        return Words.of(command).options("--rename", rename).options("--no-rename", noRename);
    }
}
