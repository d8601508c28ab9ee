package dev.migrate.command.testproject;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources that are texts, against the test's own class path. */
final class EntityCompiler {
    private static final Pattern TYPE = Pattern.compile("(?:class|enum|@interface|record) (\\w+)");
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");

    private EntityCompiler() {}

    static void compile(List<String> sources, Path output) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-d", output.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none", "--release", "17");
        boolean done = compiler.getTask(
                        null,
                        null,
                        problems,
                        options,
                        null,
                        sources.stream().map(Source::new).toList())
                .call();
        if (!done) {
            throw new IllegalArgumentException(problems.getDiagnostics().toString());
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("memory:///" + path(text) + ".java"), Kind.SOURCE);
            this.text = text;
        }

        private static String path(String text) {
            Matcher type = TYPE.matcher(text);
            Matcher name = PACKAGE.matcher(text);
            if (!type.find() || !name.find()) {
                throw new IllegalArgumentException("no package or type in " + text);
            }
            return name.group(1).replace('.', '/') + "/" + type.group(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
