package dev.migrate.model.binding;

import dev.migrate.model.UnsupportedMapping;
import dev.migrate.model.entity.EntityClass;
import dev.migrate.model.entity.InheritanceStrategy;
import dev.migrate.model.entity.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** An entity and the tables that it is kept in. */
final class EntityBinding {
    private final EntityClass type;
    private final @Nullable EntityBinding parent;
    private final TableDraft table;
    private final Map<String, TableDraft> secondaryTables = new LinkedHashMap<>();
    private final Map<String, BoundAttribute> attributes = new LinkedHashMap<>();
    private final Map<String, Type> embedded = new HashMap<>();
    private final Map<ColumnDraft, String> writers = new HashMap<>();
    private final Function<EntityBinding, List<ColumnDraft>> keyBinder;
    private final Map<String, Member> derivedParts = new LinkedHashMap<>();
    private final List<WaitingReference> references = new ArrayList<>();
    private final List<WaitingCollection> collections = new ArrayList<>();
    private @Nullable ColumnDraft discriminator;
    private @Nullable List<ColumnDraft> key;
    private @Nullable UnsupportedMapping keyFailure;
    private boolean bindingKey;
    private boolean incomplete;

    /** @param keyBinder binds the identifier when its columns are first asked for */
    EntityBinding(
            EntityClass type,
            @Nullable EntityBinding parent,
            TableDraft table,
            Function<EntityBinding, List<ColumnDraft>> keyBinder) {
        this.type = type;
        this.parent = parent;
        this.table = table;
        this.keyBinder = keyBinder;
    }

    EntityClass type() {
        return type;
    }

    Optional<EntityBinding> parent() {
        return Optional.ofNullable(parent);
    }

    EntityBinding root() {
        return parent == null ? this : parent.root();
    }

    InheritanceStrategy strategy() {
        return type.strategy();
    }

    /** Whether it shares its table with the entity that it extends. */
    boolean isInParentTable() {
        return parent != null && strategy() == InheritanceStrategy.SINGLE_TABLE;
    }

    /** Something of it could not be bound. */
    void markIncomplete() {
        root().incomplete = true;
    }

    /** Whether all that was to be bound so far is, in its whole hierarchy. */
    boolean isComplete() {
        return !root().incomplete;
    }

    TableDraft table() {
        return table;
    }

    /** By the logical name, as {@code @Column(table = …)} refers to it. */
    Map<String, TableDraft> secondaryTables() {
        return secondaryTables;
    }

    /**
     * The columns that identify a row of {@link #table()}, bound when first asked for: keys may refer to other keys.
     *
     * @throws UnsupportedMapping every time if the identifier cannot be mapped
     */
    List<ColumnDraft> key() {
        if (keyFailure != null) {
            throw keyFailure;
        }
        if (key != null) {
            return key;
        }
        if (bindingKey) {
            throw type.unsupported(
                    "its identifier refers back to itself", "Break the circle of @Id or @MapsId references.");
        }
        bindingKey = true;
        try {
            List<ColumnDraft> bound = List.copyOf(keyBinder.apply(this));
            key = bound;
            return bound;
        } catch (UnsupportedMapping e) {
            keyFailure = e;
            throw e;
        } finally {
            bindingKey = false;
        }
    }

    /** The references with {@code @MapsId} that give parts of the identifier, by the dotted path of the part. */
    Map<String, Member> derivedParts() {
        return derivedParts;
    }

    /** References whose columns wait for those that they refer to, in order. */
    List<WaitingReference> references() {
        return references;
    }

    /** Collections met so far, which wait until every entity has its columns, in order. */
    List<WaitingCollection> collections() {
        return collections;
    }

    /** The members that this entity's own table holds: of a table per class, the inherited ones as well. */
    List<Member> members() {
        if (parent == null || strategy() != InheritanceStrategy.TABLE_PER_CLASS) {
            return type.members();
        }
        List<Member> members = new ArrayList<>(parent.members());
        for (Member member : type.members()) {
            members.removeIf(inherited -> inherited.name().equals(member.name()));
            members.add(member);
        }
        return members;
    }

    /** Whether the member is one of an entity above, whose columns this entity's own table repeats. */
    boolean repeats(Member member) {
        return parent != null
                && strategy() == InheritanceStrategy.TABLE_PER_CLASS
                && !type.members().contains(member);
    }

    /** The column that tells the classes of one table apart; a root's. */
    Optional<ColumnDraft> discriminator() {
        return Optional.ofNullable(discriminator);
    }

    void setDiscriminator(ColumnDraft column) {
        discriminator = column;
    }

    void bound(String path, BoundAttribute attribute) {
        attributes.put(path, attribute);
    }

    /** Notes that the attribute is an embedded one of this class. */
    void embedded(String path, Type embeddable) {
        embedded.put(path, embeddable);
    }

    /** The class of an embedded attribute of this entity or of one that it extends. */
    Optional<Type> embedded(String path) {
        Type own = embedded.get(path);
        return own != null || parent == null ? Optional.ofNullable(own) : parent.embedded(path);
    }

    /**
     * The path of another attribute of this entity that writes the column; two cannot, as they could differ.
     *
     * @param path of the attribute that is about to
     */
    Optional<String> otherWriter(ColumnDraft column, String path) {
        String known = writers.putIfAbsent(column, path);
        if (known == null && parent != null && isInParentTable()) {
            return parent.writerOf(column);
        }
        return Optional.ofNullable(known).filter(writer -> !writer.equals(path));
    }

    private Optional<String> writerOf(ColumnDraft column) {
        String known = writers.get(column);
        return known != null || parent == null ? Optional.ofNullable(known) : parent.writerOf(column);
    }

    /** Whether this entity itself, not one that it extends, has bound the attribute. */
    boolean isBound(String path) {
        return attributes.containsKey(path);
    }

    /** The attribute of this entity or of one that it extends, by its dotted path. */
    Optional<BoundAttribute> attribute(String path) {
        BoundAttribute own = attributes.get(path);
        if (own != null || parent == null) {
            return Optional.ofNullable(own);
        }
        return parent.attribute(path);
    }

    /** Whether {@code attribute} is the first that came to the column, of those of this entity and the ones above. */
    boolean isFirst(BoundAttribute attribute, ColumnDraft column) {
        for (BoundAttribute each : attributes.values()) {
            if (each.columns().contains(column)) {
                return each.equals(attribute);
            }
        }
        return parent == null || parent.isFirst(attribute, column);
    }

    /** The columns of all attributes at or below {@code path}. */
    List<ColumnDraft> columnsBelow(String path) {
        List<ColumnDraft> columns = new ArrayList<>();
        attributes.forEach((attributePath, attribute) -> {
            if (isAtOrBelow(attributePath, path)) {
                attribute.columns().stream().filter(c -> !columns.contains(c)).forEach(columns::add);
            }
        });
        return columns.isEmpty() && parent != null ? parent.columnsBelow(path) : columns;
    }

    private static boolean isAtOrBelow(String attributePath, String path) {
        return attributePath.startsWith(path)
                && (attributePath.length() == path.length() || attributePath.charAt(path.length()) == '.');
    }

    /** Its table, its secondary tables, and those of the entities that it extends. */
    List<TableDraft> allTables() {
        List<TableDraft> tables = new ArrayList<>();
        tables.add(table);
        tables.addAll(secondaryTables.values());
        if (parent != null && strategy() != InheritanceStrategy.TABLE_PER_CLASS) {
            tables.addAll(parent.allTables());
        }
        return tables;
    }
}
