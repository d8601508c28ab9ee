package dev.migrate.cli.command;

import dev.migrate.cli.Options;
import dev.migrate.command.RunLimits;
import dev.migrate.runner.RunnerOptions;
import dev.migrate.runner.StopSignal;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options of the commands that change the version table. */
final class RunOptions {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h)?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");

    private RunOptions() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(Options.valued(
                        "TIME", "How long to wait for another runner, such as 30s or 10m (default: 5m).", "--lock-wait")
                .build());
    }

    static void addWithRetriesTo(CommandSpec spec) {
        addTo(spec);
        spec.addOption(Options.valued(
                        "N", "How often to try again after a lock timeout or a deadlock (default: 3).", "--retries")
                .build());
    }

    static RunLimits limits(ParseResult arguments, StopSignal stop) {
        return new RunLimits(
                lockWait(arguments.matchedOptionValue("--lock-wait", (String) null)),
                arguments.commandSpec().findOption("--retries") == null
                        ? RunnerOptions.RETRIES
                        : retries(arguments.matchedOptionValue("--retries", (String) null)),
                stop);
    }

    private static Duration lockWait(@Nullable String value) {
        if (value == null) {
            return RunnerOptions.LOCK_WAIT;
        }
        Matcher matcher = DURATION.matcher(value);
        if (!matcher.matches()) {
            throw refused("--lock-wait", value, "It must be a time such as 500ms, 30s, 10m or 1h.");
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2) == null ? "s" : matcher.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofSeconds(number);
        };
    }

    private static int retries(@Nullable String value) {
        if (value == null) {
            return RunnerOptions.RETRIES;
        }
        if (!COUNT.matcher(value).matches()) {
            throw refused("--retries", value, "It must be a number from 0 to 9999.");
        }
        return Integer.parseInt(value);
    }

    private static MigrateException refused(String option, String value, String hint) {
        return new MigrateException(ErrorKind.USAGE, "`" + option + "` cannot be `" + value + "`", null, hint);
    }
}
