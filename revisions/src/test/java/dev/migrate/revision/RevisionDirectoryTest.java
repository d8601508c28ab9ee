package dev.migrate.revision;

import static dev.migrate.revision.Drawing.id;
import static dev.migrate.revision.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionDirectoryTest {
    @TempDir
    Path root;

    private RevisionDirectory directory;

    @BeforeEach
    void makeVersions() throws IOException {
        directory = new RevisionDirectory(root.resolve("migrations"));
        Files.createDirectories(directory.versions());
    }

    @Test
    void readsEveryFileBelowVersions() throws IOException {
        write("2_b.sql", "b", "a");
        write("sub/deeper/1_a.sql", "a", "");
        write("c.sql", "c", "b");
        Files.writeString(directory.versions().resolve("README.md"), "no revision");
        Files.writeString(directory.versions().resolve(".#c.sql"), "an editor's lock");
        RevisionMap map = directory.load();
        assertThat(Drawing.names(map.revisions())).isEqualTo("a b c");
        Revision a = map.get(id("a"));
        Path file = directory.versions().resolve("sub/deeper/1_a.sql");
        assertThat(a.source().name()).isEqualTo(file.toString());
        assertThat(a.source().path()).contains(file);
        assertThat(a.file().parts(Direction.UPGRADE, "sqlite"))
                .extracting(SectionPart::text)
                .containsExactly("SELECT 'a';\n\n");
    }

    @Test
    void whatOnlyLooksLikeAFileIsNamed() throws IOException {
        Path link = Files.createSymbolicLink(directory.versions().resolve("gone.sql"), Path.of("nowhere.sql"));

        assertThat(refusal(directory::load)).contains("This is no file that can be read, or a link to none");
        Files.delete(link);
        Files.createDirectories(directory.versions().resolve("odd.sql"));
        assertThat(refusal(directory::load)).contains("This is a directory with the name of a revision file");
    }

    @Test
    void anEmptyDirectoryIsAnEmptyMap() {
        assertThat(directory.load().revisions()).isEmpty();
    }

    @Test
    void aMissingDirectoryNamesTheRemedy() {
        RevisionDirectory missing = new RevisionDirectory(root.resolve("nowhere"));
        assertThat(refusal(missing::load))
                .isEqualTo("configuration | " + root.resolve("nowhere/versions")
                        + " | There is no directory of revision files | Run `migrate init` to make one, or correct"
                        + " `migrations.directory` in migrate.yaml.");
    }

    @Test
    void twoFilesWithOneIdAreNamedBoth() throws IOException {
        write("one.sql", "a", "");
        write("two.sql", "a", "");
        assertThat(refusal(directory::load))
                .contains("Two revision files have the id a: "
                        + directory.versions().resolve("one.sql") + " and "
                        + directory.versions().resolve("two.sql"));
    }

    @Test
    void aMalformedFileIsNamedWithItsLine() throws IOException {
        write("one.sql", "a", "");
        Files.writeString(directory.versions().resolve("two.sql"), "-- m\n-- revision: b\n-- downrevision: a\n");
        assertThat(refusal(directory::load))
                .startsWith("revision | " + directory.versions().resolve("two.sql")
                        + ":3 | Unknown header key `downrevision` | Did you mean `down_revision`?");
    }

    @Test
    void linksAreFollowedButNotInCircles() throws IOException {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.sql"), text("a", ""));
        Path link = directory.versions().resolve("linked");
        Files.createSymbolicLink(link, elsewhere);
        assertThat(Drawing.names(directory.load().revisions())).isEqualTo("a");
        Files.delete(link);
        Files.createSymbolicLink(link, directory.versions());
        assertThat(refusal(directory::load))
                .startsWith("configuration | " + directory.versions() + " | The directory of revision files cannot");
    }

    @Test
    void aNewFileIsWrittenWithItsDirectories() throws IOException {
        Path file = directory.create(Path.of("2026/11/a.sql"), text("a", ""));
        assertThat(file)
                .isEqualTo(directory.versions().resolve("2026/11/a.sql"))
                .hasContent(text("a", ""));
        assertThat(filesBelow(root)).containsExactly(file);
        assertThat(Drawing.names(directory.load().revisions())).isEqualTo("a");
    }

    @Test
    void aNewFileNeverReplacesAnother() throws IOException {
        Path file = directory.create(Path.of("a.sql"), "first");
        assertThat(refusal(() -> directory.create(Path.of("a.sql"), "second")))
                .startsWith("revision | " + file + " | There is a file of this name already; nothing was written");
        assertThat(file).hasContent("first");
        assertThat(filesBelow(root)).containsExactly(file);
    }

    @Test
    void ofManyWritersOfOneNameOneWins() throws IOException, InterruptedException, ExecutionException {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> outcomes = IntStream.range(0, 32)
                    .mapToObj(i -> writers.submit(
                            () -> refusal(() -> directory.create(Path.of("a.sql"), Integer.toString(i)))))
                    .toList();
            int written = 0;
            for (Future<String> outcome : outcomes) {
                written += outcome.get().equals("no error") ? 1 : 0;
            }
            assertThat(written).isEqualTo(1);
        } finally {
            writers.shutdown();
        }
        assertThat(filesBelow(root)).hasSize(1);
    }

    @Test
    void tenThousandFilesAreScannedAndPlanned() throws IOException {
        int count = 10_000;
        for (int i = 0; i < count; i++) {
            write(i + ".sql", "r" + i, i == 0 ? "" : "r" + (i - 1));
        }
        RevisionMap map = directory.load();
        assertThat(map.revisions()).hasSize(count);
        assertThat(Drawing.names(map.heads())).isEqualTo("r9999");
        assertThat(Drawing.upgrade(map, "head", "r0 r1").split(" ", -1))
                .hasSize(count - 2)
                .startsWith("+r2", "+r3")
                .endsWith("+r9998", "+r9999");
    }

    private void write(String file, String id, String parent) throws IOException {
        Path path = directory.versions().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text(id, parent));
    }

    private static String text(String id, String parent) {
        List<RevisionId> parents = parent.isEmpty() ? List.of() : List.of(id(parent));
        RevisionHeader header = new RevisionHeader(id(id), parents, List.of(), List.of(), "", null);
        return RevisionFile.render(header, "SELECT '" + id + "';", "");
    }

    private static List<Path> filesBelow(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(Files::isRegularFile).collect(Collectors.toList());
        }
    }
}
