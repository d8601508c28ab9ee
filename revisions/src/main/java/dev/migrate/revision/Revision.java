package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A revision as the graph knows it: its header and where its SQL is, but not the SQL.
 *
 * @param checksum see {@link RevisionFile#checksum()}
 */
public record Revision(RevisionHeader header, RevisionSource source, String checksum) {

    /** Reads the header only; errors in the sections show when {@link #file} is called. */
    public static Revision read(RevisionSource source) {
        SourceText text = SourceText.read(source);
        RevisionHeader header = new HeaderReader(text, new LineCursor(text.text())).read();
        return new Revision(header, source, text.checksum());
    }

    public RevisionId id() {
        return header.id();
    }

    /** The parents: none for a root, several for a merge. */
    public List<RevisionId> downRevisions() {
        return header.downRevisions();
    }

    /** The labels that this revision itself carries; {@link RevisionMap#labels} tells those of its branch. */
    public List<String> branchLabels() {
        return header.branchLabels();
    }

    /** Ids and branch labels, as written; {@link RevisionMap#dependencies} tells the revisions. */
    public List<String> dependsOn() {
        return header.dependsOn();
    }

    public String message() {
        return header.message();
    }

    public Optional<Instant> created() {
        return Optional.ofNullable(header.created());
    }

    /**
     * Reads the file again, sections and all.
     *
     * @throws MigrateException if it is no longer the text whose header is known here
     */
    public RevisionFile file() {
        RevisionFile file = RevisionFile.read(source);
        if (!file.checksum().equals(checksum)) {
            throw new MigrateException(
                    ErrorKind.REVISION,
                    "The file of revision " + id() + " was changed while migrate was using it",
                    source.name(),
                    "Run the command again.");
        }
        return file;
    }

    /** The id, and the message in parentheses if there is one. */
    public String describe() {
        return message().isEmpty() ? id().value() : id() + " (" + message() + ")";
    }
}
