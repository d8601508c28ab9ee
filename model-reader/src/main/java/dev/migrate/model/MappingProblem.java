package dev.migrate.model;

/**
 * One mapping that cannot be turned into a schema.
 *
 * @param where the class, and the member where it is about one: {@code com.example.Order.total}
 * @param remedy what to do about it, as a sentence
 */
public record MappingProblem(String where, String what, String remedy) {
    /** What is wrong and what to do about it, in one line. */
    String explanation() {
        return what + ". " + remedy;
    }
}
