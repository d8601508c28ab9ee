package dev.migrate.maven;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Hands on each line of UTF-8 text when it is whole. */
final class LineStream extends OutputStream {
    private final Consumer<String> lines;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LineStream(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void write(int b) {
        if (b == '\n') {
            end();
        } else {
            line.write(b);
        }
    }

    private void end() {
        lines.accept(line.toString(StandardCharsets.UTF_8).stripTrailing());
        line.reset();
    }

    /** What has no line break at its end is a line as well. */
    @Override
    public void close() {
        if (line.size() > 0) {
            end();
        }
    }
}
