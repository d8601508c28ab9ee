package dev.migrate.command;

/** Tells whether model, database and revision files agree. */
public final class Check {
    private final Project project;

    public Check(Project project) {
        this.project = project;
    }

    public record Request() {}

    /** @param passed whether autogenerate would write nothing and the database is at head */
    public record Result(boolean passed, Diff.Result differences) {}

    public Result execute(Request request) {
        Diff.Result differences = new Diff(project).execute(new Diff.Request());
        return new Result(differences.isClean(), differences);
    }
}
