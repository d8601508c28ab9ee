import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.Indexer;

/**
 * What `migrate check` cannot do without, one part a process: starting a JVM, indexing the classes, asking the
 * catalog queries. Nothing is done with what is read.
 */
public final class Floor {
    private Floor() {}

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "jvm" -> {}
            case "classes" -> classes(Path.of(args[1]));
            case "catalog" -> catalog(args[1], args[2], args[3], Path.of(args[4]));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void classes(Path folder) throws Exception {
        Indexer indexer = new Indexer();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".class"))::iterator) {
                try (InputStream in = Files.newInputStream(file)) {
                    indexer.index(in);
                }
            }
        }
        if (indexer.complete().getKnownClasses().isEmpty()) {
            throw new IllegalStateException("no classes in " + folder);
        }
    }

    private static void catalog(String url, String user, String password, Path queries) throws Exception {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            long cells = Recording.replay(connection, List.of(Files.readString(queries).split("\u0000")));
            if (cells == 0) {
                throw new IllegalStateException("the catalog queries gave nothing");
            }
        }
    }
}
