package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.List;
import java.util.Optional;

/**
 * A revision file as a whole: its header and its sections.
 *
 * @param name where it was read from, as errors show it
 * @param checksum SHA-256 of the text without a byte-order mark and with LF line ends, in lower-case hexadecimal
 */
public record RevisionFile(String name, RevisionHeader header, String checksum, List<Section> sections) {

    public RevisionFile {
        sections = List.copyOf(sections);
    }

    /** Reads a file; what is wrong with it is an error that names the line. */
    public static RevisionFile read(RevisionSource source) {
        return parse(SourceText.read(source));
    }

    /** Reads the bytes of a file that errors call by the given name. */
    public static RevisionFile parse(String name, byte[] bytes) {
        return parse(SourceText.of(name, bytes));
    }

    private static RevisionFile parse(SourceText source) {
        LineCursor lines = new LineCursor(source.text());
        RevisionHeader header = new HeaderReader(source, lines).read();
        return new RevisionFile(source.name(), header, source.checksum(), new SectionReader(source, lines).read());
    }

    /**
     * The text of a new file with a section for each direction. The SQL may contain directives of its own; a message
     * of several lines becomes one.
     */
    public static String render(RevisionHeader header, String upgradeSql, String downgradeSql) {
        return HeaderWriter.write(header)
                + "\n"
                + section(Direction.UPGRADE, upgradeSql)
                + "\n"
                + section(Direction.DOWNGRADE, downgradeSql);
    }

    private static String section(Direction direction, String sql) {
        String end = sql.isEmpty() || sql.endsWith("\n") ? "" : "\n";
        return "-- migrate:" + direction.word() + "\n" + sql + end;
    }

    /**
     * What runs on a dialect: its own section, or else the general one.
     *
     * @throws MigrateException if there is neither, or if the section says that it is irreversible
     */
    public List<SectionPart> parts(Direction direction, String dialect) {
        Section section = find(direction, dialect)
                .or(() -> findGeneral(direction))
                .orElseThrow(() -> missingSection(direction, dialect));
        String reason = section.irreversible();
        if (reason != null) {
            throw new MigrateException(
                    ErrorKind.REFUSED,
                    "Revision " + header.id() + " is irreversible: " + reason,
                    name + ":" + section.line(),
                    "Go back to this revision at the furthest, or write a downgrade for it.");
        }
        return section.parts();
    }

    private Optional<Section> find(Direction direction, String dialect) {
        return sections.stream()
                .filter(section -> section.direction() == direction && dialect.equals(section.dialect()))
                .findFirst();
    }

    private Optional<Section> findGeneral(Direction direction) {
        return sections.stream()
                .filter(section -> section.direction() == direction && section.dialect() == null)
                .findFirst();
    }

    private MigrateException missingSection(Direction direction, String dialect) {
        String word = direction.word();
        return new MigrateException(
                ErrorKind.REVISION,
                "Revision " + header.id() + " has no " + word + " for " + dialect,
                name,
                "Add a section `-- migrate:" + word + " " + dialect + "`, or `-- migrate:" + word
                        + "` for every dialect; it may be empty.");
    }
}
