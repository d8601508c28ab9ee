package dev.migrate.model.binding;

import dev.migrate.model.UnsupportedMapping;
import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.entity.EntityClass;
import dev.migrate.model.entity.Member;
import java.util.Collection;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The mapping annotations that the reader knows: those that it reads, and those that leave the schema alone.
 *
 * <p>Any other of the same packages may change the schema in a way that nobody here thought of, so it is refused.
 */
final class KnownAnnotations {
    private static final Set<String> JPA = Set.of(
            // read
            "Access",
            "AssociationOverride",
            "AssociationOverrides",
            "AttributeOverride",
            "AttributeOverrides",
            "Basic",
            "CollectionTable",
            "Column",
            "Convert",
            "Converts",
            "DiscriminatorColumn",
            "DiscriminatorValue",
            "ElementCollection",
            "Embeddable",
            "Embedded",
            "EmbeddedId",
            "Entity",
            "Enumerated",
            "GeneratedValue",
            "Id",
            "IdClass",
            "Inheritance",
            "JoinColumn",
            "JoinColumns",
            "JoinTable",
            "Lob",
            "ManyToMany",
            "ManyToOne",
            "MapKey",
            "MapKeyClass",
            "MapKeyColumn",
            "MapKeyEnumerated",
            "MapKeyJoinColumn",
            "MapKeyJoinColumns",
            "MapKeyTemporal",
            "MappedSuperclass",
            "MapsId",
            "OneToMany",
            "OneToOne",
            "OrderColumn",
            "PrimaryKeyJoinColumn",
            "PrimaryKeyJoinColumns",
            "SecondaryTable",
            "SecondaryTables",
            "SequenceGenerator",
            "SequenceGenerators",
            "Table",
            "TableGenerator",
            "TableGenerators",
            "Temporal",
            "Transient",
            "Version",
            // without effect on the schema
            "Cacheable",
            "EntityListeners",
            "ExcludeDefaultListeners",
            "ExcludeSuperclassListeners",
            "NamedEntityGraph",
            "NamedEntityGraphs",
            "NamedNativeQueries",
            "NamedNativeQuery",
            "NamedQueries",
            "NamedQuery",
            "NamedStoredProcedureQueries",
            "NamedStoredProcedureQuery",
            "OrderBy",
            "PostLoad",
            "PostPersist",
            "PostRemove",
            "PostUpdate",
            "PrePersist",
            "PreRemove",
            "PreUpdate",
            "SqlResultSetMapping",
            "SqlResultSetMappings");

    private static final Set<String> HIBERNATE = Set.of(
            // read
            "Any",
            "AnyDiscriminator",
            "AnyDiscriminatorValue",
            "AnyDiscriminatorValues",
            "AnyKeyJavaClass",
            "Array",
            "CollectionId",
            "CollectionIdJavaClass",
            "CollectionIdJdbcTypeCode",
            "ManyToAny",
            "SoftDelete",
            "Check",
            "Checks",
            "Collate",
            "ColumnDefault",
            "Comment",
            "CompositeType",
            "DiscriminatorFormula",
            "EmbeddedColumnNaming",
            "Formula",
            "FractionalSeconds",
            "GeneratedColumn",
            "GenericGenerator",
            "GenericGenerators",
            "JavaType",
            "JdbcType",
            "JdbcTypeCode",
            "Nationalized",
            "NativeGenerator",
            "NaturalId",
            "NotFound",
            "OnDelete",
            "PartitionKey",
            "Struct",
            "Subselect",
            "Target",
            "TenantId",
            "TimeZoneColumn",
            "TimeZoneStorage",
            "Type",
            "UuidGenerator",
            "View",
            // without effect on the schema
            "AttributeAccessor",
            "AttributeBinderType",
            "Bag",
            "BatchSize",
            "Cache",
            "Cascade",
            "ColumnTransformer",
            "ColumnTransformers",
            "ConcreteProxy",
            "CreationTimestamp",
            "CurrentTimestamp",
            "DialectOverride",
            "DynamicInsert",
            "DynamicUpdate",
            "Fetch",
            "FetchProfile",
            "FetchProfileOverride",
            "FetchProfileOverrides",
            "FetchProfiles",
            "Filter",
            "FilterDef",
            "FilterDefs",
            "FilterJoinTable",
            "FilterJoinTables",
            "Filters",
            "Generated",
            "HQLSelect",
            "Immutable",
            "Instantiator",
            "JoinFormula",
            "LazyCollection",
            "LazyGroup",
            "LazyToOne",
            "ListIndexBase",
            "Mutability",
            "NamedEntityGraph",
            "NamedEntityGraphs",
            "NamedNativeQueries",
            "NamedNativeQuery",
            "NamedQueries",
            "NamedQuery",
            "NaturalIdCache",
            "OptimisticLock",
            "OptimisticLocking",
            "Parameter",
            "Parent",
            "ParamDef",
            "Persister",
            "Polymorphism",
            "Proxy",
            "QueryCacheLayout",
            "RowId",
            "SQLDelete",
            "SQLDeleteAll",
            "SQLDeletes",
            "SQLInsert",
            "SQLInserts",
            "SQLJoinTableRestriction",
            "SQLOrder",
            "SQLRestriction",
            "SQLSelect",
            "SQLUpdate",
            "SQLUpdates",
            "SelectBeforeUpdate",
            "SortComparator",
            "SortNatural",
            "Source",
            "Synchronize",
            "TypeRegistration",
            "UpdateTimestamp",
            "Where",
            "WhereJoinTable");

    void check(Member member) {
        check(member.annotations(), member::unsupported);
    }

    void check(EntityClass entity) {
        entity.levels().forEach(level -> check(level.annotations(), entity::unsupported));
    }

    private static void check(AnnotationSet annotations, BiFunction<String, String, UnsupportedMapping> failure) {
        refuse(annotations.jpaNames(), JPA, failure);
        refuse(annotations.hibernateNames(), HIBERNATE, failure);
    }

    private static void refuse(
            Collection<String> used, Set<String> known, BiFunction<String, String, UnsupportedMapping> failure) {
        for (String name : used) {
            if (!known.contains(name)) {
                throw failure.apply(
                        "@" + name + " is not understood", "Remove the annotation, or map the attribute without it.");
            }
        }
    }
}
