package dev.migrate.model.oracle;

import dev.migrate.model.MappingOptions;
import dev.migrate.model.ModelReader;
import dev.migrate.model.ModelSource;
import dev.migrate.model.Naming;
import dev.migrate.model.Provider;
import dev.migrate.model.UnsupportedMapping;
import dev.migrate.model.random.ModelCompiler;
import dev.migrate.model.random.RandomModel;
import dev.migrate.schema.TargetDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What Hibernate and the reader make of a compiled model. */
final class ModelComparison {
    /** How a comparison ends. */
    enum Kind {
        SAME,
        DIFFERENT,
        /** Hibernate does not take the model, whatever the reader says. */
        REFUSED,
        /** Only the reader does not take it. */
        REFUSED_BY_READER
    }

    /** @param text what is different, or what was said against the model */
    record Outcome(Kind kind, String text) {}

    private final ModelCompiler compiler;

    ModelComparison(Path folder) {
        this.compiler = new ModelCompiler(folder);
    }

    ModelCompiler compiler() {
        return compiler;
    }

    Outcome compare(RandomModel model, TargetDatabase target, Naming naming) {
        SchemaLines theirs;
        try {
            theirs = theirs(model, target, naming);
        } catch (RuntimeException | StackOverflowError e) {
            // Whatever Hibernate throws, be it meant or a mistake of its own, there is nothing to compare with.
            return new Outcome(Kind.REFUSED, reasons(e));
        }
        try {
            SchemaLines ours = ours(model, target, naming);
            String differences = theirs.differences(ours);
            return new Outcome(differences.isEmpty() ? Kind.SAME : Kind.DIFFERENT, differences);
        } catch (UnsupportedMapping e) {
            return new Outcome(Kind.REFUSED_BY_READER, e.problems().toString());
        } catch (RuntimeException e) {
            return new Outcome(Kind.REFUSED_BY_READER, reasons(e) + " at " + e.getStackTrace()[0]);
        }
    }

    private SchemaLines ours(RandomModel model, TargetDatabase target, Naming naming) {
        Provider provider = HibernateVersion.provider();
        ModelSource source = new ModelSource(List.of(compiler.classes(model)), List.of(), provider);
        MappingOptions options = MappingOptions.of(target).withNaming(naming).withProvider(provider);
        boolean sequences =
                target.dialect().equals("postgresql") || target.dialect().equals("mariadb");
        return SchemaLines.of(ModelReader.read(source, options), sequences);
    }

    private SchemaLines theirs(RandomModel model, TargetDatabase target, Naming naming) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {compiler.classes(model).toUri().toURL()}, ModelComparison.class.getClassLoader())) {
            thread.setContextClassLoader(loader);
            List<Class<?>> classes = classes(model, loader);
            return HibernateSchema.of(sources -> classes.forEach(sources::addAnnotatedClass), target, naming, Map.of());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private List<Class<?>> classes(RandomModel model, ClassLoader loader) throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(compiler.classes(model))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                Class<?> type = Class.forName(model.packageName() + "." + name, false, loader);
                if (SamePlanAsHibernateTest.isMapped(type)) {
                    classes.add(type);
                }
            }
            return classes;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String reasons(Throwable e) {
        StringBuilder text = new StringBuilder();
        for (Throwable each = e; each != null; each = each.getCause()) {
            text.append(text.length() == 0 ? "" : " <- ")
                    .append(each.getClass().getSimpleName())
                    .append(": ")
                    .append(each.getMessage());
        }
        return text.toString();
    }
}
