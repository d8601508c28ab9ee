package dev.migrate.command;

import dev.migrate.command.autogenerate.RenameRules;

/** Tells whether model, database and revision files agree. */
public final class Check {
    private final Project project;

    public Check(Project project) {
        this.project = project;
    }

    /**
     * @param renames what is known about renamed tables and columns
     * @param sources whether the answer says what the tables are for, which costs another look at the model
     */
    public record Request(RenameRules renames, boolean sources) {
        public Request(RenameRules renames) {
            this(renames, false);
        }

        /** Nothing is known about renames. */
        public Request() {
            this(RenameRules.NONE);
        }
    }

    /** @param passed whether autogenerate would write nothing and the database is at head */
    public record Result(boolean passed, Diff.Result differences) {}

    public Result execute(Request request) {
        Diff.Result differences = new Diff(project).execute(new Diff.Request(request.renames(), request.sources()));
        return new Result(differences.isClean(), differences);
    }
}
