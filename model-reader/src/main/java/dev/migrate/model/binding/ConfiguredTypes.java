package dev.migrate.model.binding;

import dev.migrate.model.UnsupportedMapping;
import dev.migrate.model.entity.Member;
import dev.migrate.model.sql.ColumnDefinition;
import dev.migrate.model.type.ValueCheck;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.DotName;
import org.jspecify.annotations.Nullable;

/** What migrate.yaml says under {@code models.types} about types that only running their classes could tell. */
final class ConfiguredTypes {
    /** Stands for {@link ValueCheck#COLUMN} while a definition is read. */
    private static final String ANY_COLUMN = "column_with_this_type";

    private final Map<String, String> texts;

    /** @param texts definitions by the names of classes, or of types as annotations name them */
    ConfiguredTypes(Map<String, String> texts) {
        this.texts = texts;
    }

    /** The column type for the class; empty where nothing is said, or a check alone. */
    Optional<BasicTypes.Resolution> type(Member member, DotName javaType) {
        return text(javaType).filter(text -> !isCheckAlone(text)).flatMap(text -> {
            ColumnDefinition stated = definition(member, javaType, text);
            return Optional.ofNullable(stated.type())
                    .map(type -> new BasicTypes.Resolution(type, check(stated), false));
        });
    }

    /** What is said of the values alone, {@code check (…)} without a type before it. */
    Optional<ValueCheck> check(Member member, DotName converter) {
        return text(converter)
                .filter(ConfiguredTypes::isCheckAlone)
                .map(text -> check(definition(member, converter, text)));
    }

    /** The error for a type about which something should be said. */
    static UnsupportedMapping unknown(Member member, String what, DotName key) {
        return member.unsupported(
                "the column type for " + what + " is not known",
                "Give it in migrate.yaml under models.types, for example \"" + key + ": varchar(255)\"; or with"
                        + " @Column(columnDefinition = …), or mark the attribute @Transient.");
    }

    private Optional<String> text(DotName javaType) {
        // Asked first, because it takes long to put a name together.
        return texts.isEmpty() ? Optional.empty() : Optional.ofNullable(texts.get(javaType.toString()));
    }

    private static boolean isCheckAlone(String text) {
        return text.strip().toLowerCase(Locale.ROOT).startsWith("check");
    }

    private static ColumnDefinition definition(Member member, DotName javaType, String text) {
        String named = text.replace(ValueCheck.COLUMN, ANY_COLUMN);
        try {
            return isCheckAlone(text) ? ColumnDefinition.parseOptions(named) : ColumnDefinition.parse(named);
        } catch (IllegalArgumentException e) {
            throw member.unsupported(
                    "the column type \"" + text + "\" for " + javaType + " cannot be read: " + e.getMessage(),
                    "Correct it in migrate.yaml under models.types.");
        }
    }

    private static @Nullable ValueCheck check(ColumnDefinition stated) {
        return stated.checks().isEmpty()
                ? null
                : new ValueCheck(String.join(" and ", stated.checks()).replace(ANY_COLUMN, ValueCheck.COLUMN));
    }
}
