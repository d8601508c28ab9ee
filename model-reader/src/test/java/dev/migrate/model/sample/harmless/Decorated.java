package dev.migrate.model.sample.harmless;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Bag;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.ConcreteProxy;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NaturalIdCache;
import org.hibernate.annotations.RowId;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.SecondaryRow;
import org.hibernate.annotations.UpdateTimestamp;

@Entity
@RowId("ctid")
@DynamicUpdate
@ConcreteProxy
@SQLRestriction("active")
@FilterDef(name = "byName")
@Filter(name = "byName", condition = "name = 'x'")
@NaturalIdCache
@SecondaryTable(name = "more")
@SecondaryRow(table = "more", optional = false)
class Decorated {
    @Id
    Long id;

    boolean active;

    @NaturalId
    String name;

    @ColumnTransformer(read = "upper(secret)", write = "lower(?)")
    String secret;

    @CreationTimestamp
    Instant created;

    @UpdateTimestamp
    Instant updated;

    @CurrentTimestamp
    Instant current;

    @Generated
    String generatedText;

    @Column(table = "more")
    String extra;

    @Immutable
    LocalDate fixed;

    @ElementCollection
    @Bag
    List<String> bag;

    Inner inner;
}
