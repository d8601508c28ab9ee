package dev.migrate.model.random;

import java.util.List;

/** How identifiers get their values. */
final class Generators {
    private final Dice dice;

    Generators(Dice dice) {
        this.dice = dice;
    }

    /** @param owner the class that the identifier is in */
    List<String> of(String type, Hierarchy.Strategy strategy, String owner) {
        return switch (type) {
            case "String" -> texts();
            case "UUID" -> uuids();
            default -> numbers(strategy, owner);
        };
    }

    private List<String> texts() {
        return switch (dice.between(0, 5)) {
            case 0 -> List.of("@GeneratedValue(strategy = GenerationType.UUID)");
            case 1 -> List.of("@UuidGenerator");
            default -> List.of();
        };
    }

    private List<String> uuids() {
        return switch (dice.between(0, 3)) {
            case 0 -> List.of("@GeneratedValue(strategy = GenerationType.UUID)");
            case 1 -> List.of("@GeneratedValue");
            case 2 -> List.of("@UuidGenerator(style = UuidGenerator.Style.TIME)");
            default -> List.of();
        };
    }

    private List<String> numbers(Hierarchy.Strategy strategy, String owner) {
        String name = owner + "Counter";
        return switch (dice.between(0, 11)) {
            case 0, 1 ->
                strategy == Hierarchy.Strategy.TABLE_PER_CLASS
                        ? List.of("@GeneratedValue")
                        : List.of("@GeneratedValue(strategy = GenerationType.IDENTITY)");
            case 2 -> List.of("@GeneratedValue");
            case 3 -> List.of("@GeneratedValue(strategy = GenerationType.SEQUENCE)");
            case 4 -> List.of("@GeneratedValue(strategy = GenerationType.TABLE)");
            case 5, 6 ->
                List.of(
                        "@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \"" + name + "\")",
                        sequence(name).toString());
            case 7 ->
                List.of(
                        "@GeneratedValue(strategy = GenerationType.TABLE, generator = \"" + name + "\")",
                        table(name).toString());
            case 8 -> List.of("@GeneratedValue(generator = \"" + name + "\")");
            default -> List.of();
        };
    }

    private AnnotationText sequence(String name) {
        AnnotationText sequence = new AnnotationText("SequenceGenerator").text("name", name);
        if (dice.chance(60)) {
            sequence.text("sequenceName", dice.pick("numbers_seq", "MyNumbers", "`Quoted Seq`"));
        }
        if (dice.chance(50)) {
            sequence.with("allocationSize", dice.pick(1, 10));
        }
        if (dice.chance(20)) {
            sequence.with("initialValue", 100);
        }
        return sequence;
    }

    private AnnotationText table(String name) {
        AnnotationText table = new AnnotationText("TableGenerator").text("name", name);
        if (dice.chance(60)) {
            table.text("table", dice.pick("id_table", "IdTable"));
        }
        if (dice.chance(30)) {
            table.text("pkColumnName", "counterName");
        }
        if (dice.chance(30)) {
            table.text("valueColumnName", "CounterValue");
        }
        return table;
    }
}
