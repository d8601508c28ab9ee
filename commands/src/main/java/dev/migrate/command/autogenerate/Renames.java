package dev.migrate.command.autogenerate;

import dev.migrate.command.autogenerate.RenameQuestion.Answer;
import dev.migrate.diff.Rename;
import dev.migrate.diff.RenameGuesses;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The renamings that lead from one schema to another.
 *
 * @param settled those that somebody has said to be some, in an order in which they can be carried out
 * @param open those that nobody has said anything about; what they would lose must not be dropped unasked
 */
record Renames(List<Rename> settled, List<Rename> open) {
    Renames {
        settled = List.copyOf(settled);
        open = List.copyOf(open);
    }

    List<Operation> operations() {
        return settled.stream().map(Rename::operation).toList();
    }

    /**
     * @param current in canonical form
     * @param desired in canonical form, for the same database
     * @throws dev.migrate.schema.MigrateException (kind USAGE) if a rule names what is not there
     */
    static Renames between(Schema current, Schema desired, RenameRules rules) {
        List<Rename> settled = new ArrayList<>(new RenameTargets(current, desired).find(rules.renamed()));
        List<Rename> open = new ArrayList<>();
        Set<Rename> unrelated = new HashSet<>();
        Schema renamed = current;
        for (Rename rename : settled) {
            renamed = apply(rename, renamed);
        }
        for (Optional<Rename> guess = guess(renamed, desired, unrelated);
                guess.isPresent();
                guess = guess(renamed, desired, unrelated)) {
            Rename rename = guess.get();
            Answer answer = rules.answer(rename);
            if (answer == Answer.UNRELATED) {
                unrelated.add(rename);
                continue;
            }
            (answer == Answer.RENAMED ? settled : open).add(rename);
            // What else is open is found as if this one were settled: a renamed table may hold renamed columns.
            renamed = apply(rename, renamed);
        }
        return new Renames(settled, open);
    }

    private static Optional<Rename> guess(Schema current, Schema desired, Set<Rename> unrelated) {
        return RenameGuesses.between(current, desired).stream()
                .filter(guess -> !unrelated.contains(guess))
                .findFirst();
    }

    private static Schema apply(Rename rename, Schema schema) {
        SchemaEditor editor = new SchemaEditor(schema);
        rename.operation().applyTo(editor);
        return editor.schema();
    }
}
