package dev.migrate.model.random;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles models into a folder. */
public final class ModelCompiler {
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Path folder;

    public ModelCompiler(Path folder) {
        this.folder = folder;
    }

    /**
     * All models in one run of the compiler.
     *
     * @return what the compiler says against them; nothing if they are fine
     */
    public String compile(Collection<RandomModel> models) {
        List<JavaFileObject> units = new ArrayList<>();
        for (RandomModel model : models) {
            model.sources().forEach((name, text) -> units.add(new Source(name, text)));
        }
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Output output = new Output(files)) {
            List<String> options = List.of("-proc:none", "-nowarn");
            boolean fine = compiler.getTask(complaints, output, null, options, null, units)
                    .call();
            return fine ? "" : complaints.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The root of a model's classes, which holds nothing else. */
    public Path classes(RandomModel model) {
        return folder.resolve(model.name());
    }

    /** Puts the classes of each model into a folder of its own. */
    private final class Output extends ForwardingJavaFileManager<StandardJavaFileManager> {
        Output(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            String path = className.replace('.', '/') + kind.extension;
            String model = className.substring(RandomModel.PACKAGE.length()).split("\\.", 2)[0];
            return new Compiled(folder.resolve(model).resolve(path), kind);
        }
    }

    private static final class Compiled extends SimpleJavaFileObject {
        private final Path path;

        Compiled(Path path, Kind kind) {
            super(path.toUri(), kind);
            this.path = path;
        }

        @Override
        public OutputStream openOutputStream() throws IOException {
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            return Files.newOutputStream(path);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
