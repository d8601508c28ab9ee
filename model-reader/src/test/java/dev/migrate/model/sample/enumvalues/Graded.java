package dev.migrate.model.sample.enumvalues;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.Set;

/** Enums whose constants have values of their own, which their class files tell. */
@Entity
class Graded {
    enum Code {
        ACTIVE("a", 3L),
        CLOSED("it's closed", 4L),
        UNKNOWN("?");

        @EnumeratedValue
        final String code;

        final long weight;

        Code(String code) {
            this(code, 0);
        }

        Code(String code, long weight) {
            this.weight = weight;
            this.code = code;
        }
    }

    enum Level {
        LOW(1),
        MIDDLE(100),
        HIGH(70000),
        NONE(-1);

        @EnumeratedValue
        final int number;

        Level(int number) {
            this.number = number;
        }
    }

    enum Small {
        ONE((short) 17),
        TWO((short) 5);

        @EnumeratedValue
        final short number;

        Small(short number) {
            this.number = number;
        }
    }

    enum Tiny {
        ONE((byte) 10),
        TWO((byte) 5);

        @EnumeratedValue
        final byte number;

        Tiny(byte number) {
            this.number = number;
        }
    }

    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Code code;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    Code shortCode;

    Level level;

    @Enumerated
    Small small;

    Tiny tiny;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<Code> codes;

    @ElementCollection
    Map<Level, String> byLevel;
}
