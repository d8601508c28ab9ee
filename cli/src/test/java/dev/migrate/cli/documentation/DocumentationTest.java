package dev.migrate.cli.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Types along with every page: writes the files that it shows, runs the commands, and compares what they print.
 *
 * <p>A block whose language is followed by a name is that file; a block that begins with {@code $} is a session. With
 * {@code -Ddocs.update=true} a page gets what was printed.
 */
class DocumentationTest {
    private static final Path TOP = Path.of("..");

    @TestFactory
    Stream<DynamicTest> everyPageSaysWhatIsSeen() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(TOP.resolve("README.md")));
        try (Stream<Path> docs = Files.list(TOP.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : pages) {
            Page page = Page.read(file);
            if (page.blocks().stream().anyMatch(Page.Block::isSession)) {
                tests.add(dynamicTest(file.getFileName().toString(), () -> follow(page)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    private static void follow(Page page) throws IOException {
        Path folder = Files.createTempDirectory("page");
        Volatile written = new Volatile();
        Volatile seen = new Volatile();
        StringBuilder expected = new StringBuilder();
        StringBuilder actual = new StringBuilder();
        List<String> updated = new ArrayList<>();
        int copied = 0;
        try (Shell shell = new Shell(
                Files.createDirectory(folder.resolve("home")), Files.createDirectory(folder.resolve("tools")))) {
            for (Page.Block block : page.blocks()) {
                if (block.isFile()) {
                    Path file = folder.resolve("home").resolve(block.fileName());
                    Files.createDirectories(file.getParent());
                    Files.write(file, block.lines());
                }
                if (!block.isSession()) {
                    continue;
                }
                updated.addAll(page.lines().subList(copied, block.start()));
                copied = block.start() + block.lines().size();
                for (Command command : Command.in(block)) {
                    String typed = seen.translate(command.text(), written);
                    Command real = new Command(List.of(typed), shell.run(typed));
                    expected.append(written.without(command.toString()));
                    actual.append(seen.without(real.toString()));
                    updated.addAll(real.toString().lines().toList());
                }
            }
        } finally {
            delete(folder);
        }
        updated.addAll(page.lines().subList(copied, page.lines().size()));
        if (Boolean.getBoolean("docs.update") && !actual.toString().contentEquals(expected)) {
            Page.write(page.file(), updated);
        } else {
            assertThat(actual.toString()).isEqualTo(expected.toString());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
