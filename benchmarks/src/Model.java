import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Makes the model of the benchmark: entities of ten columns, two indexes and one foreign key each. */
final class Model {
    private Model() {}

    /** Writes and compiles {@code entities} classes; the compiled ones lie in the folder that is returned. */
    static Path compile(Path folder, int entities, String classPath) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources/shop"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        for (int i = 0; i < entities; i++) {
            Files.writeString(sources.resolve("Entity" + i + ".java"), source(i, entities));
        }
        try (Stream<Path> files = Files.list(sources)) {
            List<String> names = files.map(Path::toString).sorted().toList();
            String[] arguments = Stream.concat(
                            Stream.of("-proc:none", "-d", classes.toString(), "-cp", classPath), names.stream())
                    .toArray(String[]::new);
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
                throw new IllegalStateException("the model does not compile");
            }
        }
        return classes;
    }

    private static String source(int i, int entities) {
        return """
                package shop;

                import jakarta.persistence.*;
                import java.math.BigDecimal;
                import java.time.*;

                @Entity
                @Table(name = "entity_%1$d", indexes = {
                    @Index(name = "ix_entity_%1$d_code", columnList = "code"),
                    @Index(name = "ix_entity_%1$d_created", columnList = "created_at, status")})
                public class Entity%1$d {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                    @Version int version;
                    @Column(nullable = false, length = 40) String code;
                    @Column(length = 200) String title;
                    @Column(precision = 12, scale = 2) BigDecimal amount;
                    @Column(name = "created_at", nullable = false) LocalDateTime createdAt;
                    @Column(name = "due_on") LocalDate dueOn;
                    @Column(nullable = false, length = 20) String status;
                    boolean active;
                    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "parent_id") Entity%2$d parent;
                }
                """
                .formatted(i, (i * 7 + 1) % entities);
    }
}
