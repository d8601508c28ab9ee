package dev.migrate.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows what autogenerate would write. */
@Mojo(name = "diff", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class DiffMojo extends MigrateMojo {
    /** Renamed tables and columns: contacts.phone=contacts.mobile. */
    @Parameter(property = "migrate.rename")
    private @Nullable List<String> rename;

    /** Tables and columns that are dropped, not renamed; * stands for any text. */
    @Parameter(property = "migrate.noRename")
    private @Nullable List<String> noRename;

    @Override
    Words words() {
        return Words.of("diff").options("--rename", rename).options("--no-rename", noRename);
    }
}
