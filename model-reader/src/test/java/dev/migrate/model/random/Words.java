package dev.migrate.model.random;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Names of attributes, columns and tables: each word once, spelled as differently as real models spell theirs. */
final class Words {
    private static final List<String> OF_ENTITIES = List.of(
            "name",
            "title",
            "code",
            "status",
            "amount",
            "quantity",
            "unitPrice",
            "createdAt",
            "updatedAt",
            "birthday",
            "URLPath",
            "htmlBody",
            "line1",
            "line2Text",
            "isoCode",
            "aBest",
            "xCoordinate",
            "remark",
            "level",
            "score",
            "position",
            "weight",
            "height",
            "color",
            "kind",
            "state",
            "phase",
            "label",
            "note",
            "email",
            "phone",
            "fax",
            "taxNo",
            "VATId",
            "balance",
            "credit",
            "debit",
            "discount",
            "rating",
            "priority",
            "sequenceNo",
            "batch",
            "shelf",
            "lot",
            "serial",
            "model2",
            "year2000",
            "e2eTest",
            "iPhone",
            "dueDate",
            "paidOn",
            "opened",
            "closed",
            "locked",
            "hidden",
            "secret",
            "token",
            "digest",
            "payload",
            "avatar",
            "motto",
            "slogan");

    private static final List<String> OF_EMBEDDABLES = List.of(
            "street",
            "city",
            "zip",
            "region",
            "country",
            "latitude",
            "longitude",
            "altitude",
            "currency",
            "cents",
            "fraction",
            "firstName",
            "lastName",
            "nickName",
            "prefix",
            "suffix",
            "begin",
            "finish",
            "lower",
            "upper",
            "width",
            "depth",
            "unit",
            "scale",
            "accuracy",
            "floor",
            "door",
            "poBox",
            "building",
            "block",
            "area1",
            "area2Code",
            "HQ",
            "district",
            "hemisphere",
            "zone",
            "offset",
            "epoch",
            "span",
            "cycle");

    private static final List<String> OF_SUPERCLASSES = List.of(
            "createdBy",
            "changedBy",
            "createdOn",
            "changedOn",
            "deletedOn",
            "owner",
            "holder",
            "origin",
            "source",
            "channel",
            "tenantCode",
            "audit",
            "trace",
            "stamp",
            "author",
            "editor",
            "reviewer",
            "value",
            "payloadOf",
            "subject",
            "reason",
            "cause",
            "context",
            "detail",
            "extra");

    private static final List<String> OF_CLASSES = List.of(
            "Customer",
            "PurchaseOrder",
            "OrderLine",
            "Invoice",
            "Payment",
            "Product",
            "Category",
            "Warehouse",
            "Stock",
            "Supplier",
            "Employee",
            "Department",
            "Project",
            "Task",
            "Ticket",
            "Message",
            "Folder",
            "Document",
            "Page",
            "Chapter",
            "Book",
            "Library",
            "Student",
            "Course",
            "Lesson",
            "Exam",
            "Vehicle",
            "Engine",
            "Wheel",
            "Route",
            "Station",
            "Flight",
            "Seat",
            "Booking",
            "Hotel",
            "Room",
            "Guest",
            "Contract",
            "Policy",
            "Claim",
            "URLEntry",
            "B2BPartner",
            "Asset",
            "Account",
            "Ledger",
            "Posting",
            "Event",
            "Venue",
            "Team",
            "Player",
            "Match");

    private final Dice dice;
    private final Deque<String> left;

    private Words(Dice dice, List<String> words) {
        this.dice = dice;
        this.left = new ArrayDeque<>(dice.shuffled(words));
    }

    static Words ofEntities(Dice dice) {
        return new Words(dice, OF_ENTITIES);
    }

    static Words ofEmbeddables(Dice dice) {
        return new Words(dice, OF_EMBEDDABLES);
    }

    static Words ofSuperclasses(Dice dice) {
        return new Words(dice, OF_SUPERCLASSES);
    }

    static Words ofClasses(Dice dice) {
        return new Words(dice, OF_CLASSES);
    }

    boolean isEmpty() {
        return left.isEmpty();
    }

    String next() {
        return left.removeFirst();
    }

    /** Another name for what has this one: in snake case, in capitals, quoted, long. */
    String spelling(String name) {
        String snake = snake(name);
        return switch (dice.between(0, 9)) {
            case 0, 1, 2 -> snake + "_c";
            case 3 -> "C_" + snake.toUpperCase(Locale.ROOT);
            case 4 -> "`" + name + "Q`";
            case 5 -> "\"" + snake + " q\"";
            case 6 -> "the" + capital(name) + "Value2";
            case 7 -> "t_" + snake + "_which_has_got_a_name_that_is_quite_long";
            case 8 -> "X" + snake.replace("_", "");
            default -> name + "Of";
        };
    }

    static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static String snake(String name) {
        List<String> parts = new ArrayList<>(List.of(name.split("(?<=[a-z])(?=[A-Z])", -1)));
        return String.join("_", parts).toLowerCase(Locale.ROOT);
    }
}
