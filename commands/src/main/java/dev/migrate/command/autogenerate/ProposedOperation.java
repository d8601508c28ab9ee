package dev.migrate.command.autogenerate;

import dev.migrate.diff.Hazard;
import dev.migrate.schema.operation.Operation;
import java.util.List;

/**
 * One operation that autogenerate would write.
 *
 * @param sql empty where an operation before it carries this one out as well
 */
public record ProposedOperation(Operation operation, List<String> sql, List<Hazard> hazards) {
    public ProposedOperation {
        sql = List.copyOf(sql);
        hazards = List.copyOf(hazards);
    }

    /** What it is about, as the JSON output says it. */
    public OperationSubject subject() {
        return operation.accept(new SubjectOf());
    }

    /** What it does, in a few words for people: {@code add column contacts.phone varchar(20)}. */
    public String description() {
        return operation.accept(new DescriptionOf());
    }
}
