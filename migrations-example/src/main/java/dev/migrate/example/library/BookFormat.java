package dev.migrate.example.library;

/** The form in which a book comes. */
public enum BookFormat {
    HARDCOVER,
    PAPERBACK,
    AUDIO
}
