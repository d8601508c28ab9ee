package dev.migrate.spring;

import dev.migrate.command.AskDatabase;
import dev.migrate.command.Current;
import dev.migrate.command.Heads;
import dev.migrate.command.Project;
import dev.migrate.command.RevisionInfo;
import dev.migrate.command.RunLimits;
import dev.migrate.command.Upgrade;
import dev.migrate.revision.RevisionId;
import dev.migrate.runner.MigrationListener;
import dev.migrate.runner.StepResult;
import dev.migrate.runner.StopSignal;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.spring.MigrateProperties.Mode;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.InitializingBean;

/** Brings the database up to date, or checks that it is, when the application context starts. */
public final class Migrations implements InitializingBean {
    private static final Log LOG = LogFactory.getLog(Migrations.class);

    private final Project project;
    private final MigrateProperties properties;

    Migrations(Project project, MigrateProperties properties) {
        this.project = project;
        this.properties = properties;
    }

    /** @throws MigrateException if the database cannot be brought to where the application needs it */
    @Override
    public void afterPropertiesSet() {
        if (properties.mode() == Mode.CHECK) {
            requireHead();
        } else {
            upgrade();
        }
    }

    private void upgrade() {
        RunLimits limits = new RunLimits(properties.lockWait(), properties.retries(), new StopSignal());
        Upgrade.Result result =
                new Upgrade(project).execute(new Upgrade.Request(properties.target(), limits, MigrationListener.NONE));
        for (StepResult step : result.steps()) {
            LOG.info("Upgraded to revision " + step.revision() + " in " + step.durationMs() + " ms");
        }
        LOG.info("The database is at " + position(result.current()));
    }

    private void requireHead() {
        Current.Result result = new Current(project).execute(new Current.Request());
        if (!result.atHead()) {
            List<RevisionId> current =
                    result.current().stream().map(RevisionInfo::revision).toList();
            throw new MigrateException(
                    ErrorKind.HISTORY,
                    "The database is at " + position(current) + ", and the application needs it at "
                            + position(result.heads()),
                    "migrate.mode=check",
                    "Run `migrate upgrade` before the application starts, or set migrate.mode=upgrade.");
        }
    }

    /** The heads of the revision files, each with whether it is applied. */
    List<RevisionInfo> heads() {
        return new Heads(project).execute(new Heads.Request(AskDatabase.ALWAYS)).revisions();
    }

    /** Where the database stands. */
    List<String> current() {
        return new Current(project)
                .execute(new Current.Request()).current().stream()
                        .map(info -> info.revision().value())
                        .toList();
    }

    private static String position(List<RevisionId> ids) {
        return ids.isEmpty() ? "base" : ids.stream().map(RevisionId::value).collect(Collectors.joining(", "));
    }
}
