package dev.migrate.cli.command;

import dev.migrate.cli.output.JsonObject;
import dev.migrate.cli.output.Output;
import dev.migrate.cli.output.Style;
import dev.migrate.command.autogenerate.OperationSubject;
import dev.migrate.command.autogenerate.ProposedOperation;
import dev.migrate.diff.Hazard;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Operations as text and as JSON. */
final class OperationLines {
    private OperationLines() {}

    /** One line for each, with what it may do to data below it. */
    static void print(List<ProposedOperation> operations, Output output) {
        operations.forEach(operation -> printHead(operation, "  ", output));
    }

    /** Each with the SQL that carries it out. */
    static void printWithSql(List<ProposedOperation> operations, Output output) {
        String separator = "";
        for (int i = 0; i < operations.size(); ) {
            output.raw(separator);
            separator = System.lineSeparator();
            List<String> sql = operations.get(i).sql();
            // What is carried out together stands together: those without SQL are done by that of the one before.
            do {
                printHead(operations.get(i++), "", output);
            } while (i < operations.size() && operations.get(i).sql().isEmpty());
            for (String statement : sql) {
                output.line(output.style().dim(indented(statement) + ";"));
            }
        }
    }

    private static void printHead(ProposedOperation operation, String indent, Output output) {
        Style style = output.style();
        output.line(indent + style.bold(operation.description()));
        for (Hazard hazard : operation.hazards()) {
            output.line(indent + "  " + style.magenta("! " + hazard.message()));
        }
    }

    private static String indented(String sql) {
        return "    " + sql.replace("\n", "\n    ");
    }

    static List<Map<String, @Nullable Object>> json(List<ProposedOperation> operations) {
        return operations.stream().map(OperationLines::json).toList();
    }

    private static Map<String, @Nullable Object> json(ProposedOperation operation) {
        OperationSubject subject = operation.subject();
        JsonObject json = new JsonObject()
                .put("operation", operation.operation().code())
                .put("schema", subject.schema())
                .put("table", subject.table())
                .put("column", subject.column());
        if (!subject.columns().isEmpty()) {
            json.put("columns", subject.columns());
        }
        return json.put("name", subject.name())
                .put("changes", subject.changes())
                .put("sql", operation.sql())
                .put(
                        "hazards",
                        operation.hazards().stream()
                                .map(hazard -> hazard.kind().code())
                                .toList())
                .map();
    }
}
