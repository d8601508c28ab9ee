package dev.migrate.model;

/**
 * One mapping that cannot be turned into a schema.
 *
 * @param where the class, and the member where it is about one: {@code com.example.Order.total}
 * @param remedy what to do about it, as a sentence
 */
public record MappingProblem(String where, String what, String remedy) {
    /** All of it in one line. */
    @Override
    public String toString() {
        return where + ": " + what + ". " + remedy;
    }
}
