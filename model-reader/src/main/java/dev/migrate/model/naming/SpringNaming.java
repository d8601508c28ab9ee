package dev.migrate.model.naming;

import java.util.Locale;

/**
 * Spring Boot's names: snake case for all of them.
 *
 * @param afterDigits whether a capital after a digit starts a word, as it does since Hibernate 7 (Spring Boot 4)
 * @param quotedToo whether quoted names are rewritten, as they were before Hibernate 7
 */
public record SpringNaming(boolean afterDigits, boolean quotedToo) implements NamingStrategy {
    @Override
    public String joinTable(String ownerTable, String attribute, String targetTable) {
        return ownerTable + "_" + attribute;
    }

    @Override
    public Name physical(Name logical) {
        return logical.quoted() && !quotedToo ? logical : new Name(snake(logical.text()), logical.quoted());
    }

    private String snake(String text) {
        StringBuilder snake = new StringBuilder(text.replace('.', '_'));
        for (int i = 1; i < snake.length() - 1; i++) {
            if (startsWord(snake.charAt(i - 1), snake.charAt(i), snake.charAt(i + 1))) {
                snake.insert(i++, '_');
            }
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    private boolean startsWord(char before, char current, char after) {
        return isSmall(before) && Character.isUpperCase(current) && isSmall(after);
    }

    private boolean isSmall(char c) {
        return Character.isLowerCase(c) || (afterDigits && Character.isDigit(c));
    }
}
