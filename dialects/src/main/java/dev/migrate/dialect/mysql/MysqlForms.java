package dev.migrate.dialect.mysql;

import dev.migrate.schema.ColumnType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** MySQL's catalog: expressions with escaped quotes, literals without any. */
final class MysqlForms implements CatalogForms {
    private static final Pattern HEX = Pattern.compile("0x[0-9A-Fa-f]+");

    private final MysqlSpelling spelling;

    MysqlForms(MysqlSpelling spelling) {
        this.spelling = spelling;
    }

    @Override
    public MysqlSpelling spelling() {
        return spelling;
    }

    @Override
    public String expression(String catalogText) {
        return spelling.expression(StringLiteral.unescaped(decoded(catalogText)));
    }

    @Override
    public String defaultExpression(String catalogText, String extra, ColumnType type) {
        if (extra.contains("default_generated")) {
            return StringLiteral.unescaped(decoded(catalogText));
        }
        TypeKind kind = TypeKind.of(type);
        boolean plain = kind == TypeKind.NUMBER
                || kind == TypeKind.BITS
                || (kind == TypeKind.BYTES && HEX.matcher(catalogText).matches());
        return plain ? catalogText : StringLiteral.of(catalogText);
    }

    /** Undoes that MySQL (seen in 8.0.31) keeps the UTF-8 of an expression as if each byte were a letter. */
    private static String decoded(String text) {
        boolean plain = text.chars().allMatch(c -> c < 0x80);
        if (plain || text.chars().anyMatch(c -> c > 0xff)) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
