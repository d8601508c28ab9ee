package dev.migrate.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, which remembers that it could not be written: a run that changes a database must not stop half-way
 * because nobody reads what it says.
 */
final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** The command's own exit code, unless its answer is lost; a reader who has seen enough is no failure. */
    int exitCode(int code, PrintStream err) {
        if (failure == null || isBrokenPipe(failure)) {
            return code;
        }
        err.println("error: The answer cannot be written to standard output: " + failure.getMessage());
        err.println(" hint: The command itself has ended with exit code " + code + ".");
        return ExitCode.FAILED.number();
    }

    /** The message may be in the system's language; Linux tells what kind of file it is. */
    private static boolean isBrokenPipe(IOException e) {
        if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
            return true;
        }
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | InvalidPathException | UnsupportedOperationException notLinux) {
            return false;
        }
    }
}
