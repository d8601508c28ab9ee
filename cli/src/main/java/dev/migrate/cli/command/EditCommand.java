package dev.migrate.cli.command;

import dev.migrate.cli.ExitCode;
import dev.migrate.cli.Invocation;
import dev.migrate.cli.Options;
import dev.migrate.cli.Subcommand;
import dev.migrate.cli.output.Output;
import dev.migrate.command.Edit;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate edit}. */
public final class EditCommand implements Subcommand {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this)
                .name("edit")
                .addPositional(Options.revision("REV", "An id or the start of one, head, current, a branch label ...")
                        .build());
        spec.usageMessage()
                .header("Opens a revision file in $VISUAL or $EDITOR.")
                .footer("", "Example:", "  migrate edit head");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult arguments, Invocation invocation) {
        Output output = invocation.output();
        Edit.Result result =
                new Edit(invocation.project()).execute(new Edit.Request(arguments.matchedPositionalValue(0, "")));
        if (!output.isJson()) {
            open(result.file(), invocation.variables());
        }
        output.json(RevisionLines.json(List.of(result.revision())));
        return ExitCode.DONE;
    }

    private static void open(Path file, Map<String, String> variables) {
        String editor = variables.getOrDefault("VISUAL", variables.getOrDefault("EDITOR", ""));
        if (editor.isBlank()) {
            throw new MigrateException(
                    ErrorKind.USAGE,
                    "No editor is named",
                    file.toString(),
                    "Set the environment variable EDITOR, such as EDITOR=vi.");
        }
        // The variable may hold options: EDITOR="code --wait".
        List<String> command = new ArrayList<>(List.of(editor.strip().split("\\s+")));
        command.add(file.toString());
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw failure(editor, "ended with " + code, null);
            }
        } catch (IOException e) {
            throw failure(editor, "cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(editor, "was interrupted", e);
        }
    }

    private static MigrateException failure(String editor, String what, @Nullable Throwable cause) {
        return new MigrateException(
                ErrorKind.USAGE, "The editor `" + editor + "` " + what, null, "Check EDITOR and VISUAL.", cause);
    }
}
