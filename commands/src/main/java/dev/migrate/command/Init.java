package dev.migrate.command;

import dev.migrate.command.config.ConfigOptions;
import dev.migrate.command.config.MigrateConfig;
import dev.migrate.command.init.ProjectSurvey;
import dev.migrate.revision.RevisionDirectory;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes a directory into a project: writes migrate.yaml and the folder of revision files. */
public final class Init {

    /**
     * @param directory the project's; it is made if it is not there
     * @param classesKnown whether a build that calls says where the classes are
     */
    public record Request(Path directory, boolean classesKnown) {
        public Request(Path directory) {
            this(directory, false);
        }
    }

    /**
     * @param written what is new
     * @param kept what was there already and was left as it is
     * @param found what the project's own files told, a sentence each
     */
    public record Result(List<Path> written, List<Path> kept, List<String> found) {
        public Result {
            written = List.copyOf(written);
            kept = List.copyOf(kept);
            found = List.copyOf(found);
        }
    }

    public Result execute(Request request) {
        Path directory = request.directory();
        Path file = directory.resolve(MigrateConfig.FILE_NAME);
        List<Path> written = new ArrayList<>();
        List<Path> kept = new ArrayList<>();
        List<String> found = new ArrayList<>();
        try {
            Files.createDirectories(directory);
            if (Files.exists(file)) {
                kept.add(file);
            } else {
                ProjectSurvey survey = ProjectSurvey.of(directory, request.classesKnown());
                found.addAll(survey.sentences());
                Files.writeString(file, survey.config(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                written.add(file);
            }
            Path versions = versions(file);
            if (Files.isDirectory(versions)) {
                kept.add(versions);
            } else {
                Files.createDirectories(versions);
                // Git keeps no empty folder, and without the folder a fresh clone would be an error.
                Files.writeString(versions.resolve(".gitkeep"), "");
                written.add(versions);
            }
        } catch (IOException e) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "The project's files cannot be written: " + e,
                    directory.toString(),
                    "Check that it is a directory that you may write to.",
                    e);
        }
        return new Result(written, kept, found);
    }

    private static Path versions(Path file) {
        // Without the environment: neither its variables nor its choice of a database matter here.
        MigrateConfig config = MigrateConfig.load(ConfigOptions.of(Map.of()).withFile(file));
        return new RevisionDirectory(config.migrations().directory()).versions();
    }
}
