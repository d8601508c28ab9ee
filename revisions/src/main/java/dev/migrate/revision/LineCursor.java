package dev.migrate.revision;

/** Goes through a text line by line, knowing the number and the place of each line; LF and CRLF end a line. */
final class LineCursor {
    private final String text;
    private int number;
    private int start;
    private int next;

    /** Stands before the first line. */
    LineCursor(String text) {
        this.text = text;
    }

    /** Goes to the next line; at the end of the text it stays there, and answers false. */
    boolean advance() {
        if (number > 0 && next >= text.length()) {
            start = text.length();
            return false;
        }
        start = next;
        number++;
        int lineFeed = text.indexOf('\n', start);
        next = lineFeed < 0 ? text.length() : lineFeed + 1;
        return start < text.length();
    }

    boolean atEnd() {
        return number > 0 && start >= text.length();
    }

    /** The line without its end. */
    String line() {
        int end = next;
        if (end > start && text.charAt(end - 1) == '\n') {
            end--;
            if (end > start && text.charAt(end - 1) == '\r') {
                end--;
            }
        }
        return text.substring(start, end);
    }

    /** The number of this line, from 1. */
    int number() {
        return number;
    }

    /** Where this line starts in the text. */
    int start() {
        return start;
    }

    /** Where the next line starts in the text. */
    int next() {
        return next;
    }
}
