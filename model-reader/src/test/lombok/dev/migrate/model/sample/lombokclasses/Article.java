package dev.migrate.model.sample.lombokclasses;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.NonNull;
import lombok.Setter;
import lombok.ToString;
import lombok.experimental.FieldNameConstants;

/** Fields are what counts: whatever Lombok adds is no attribute, and its {@code @NonNull} means nothing. */
@Entity
@Table(name = "lb_article")
@Data
@Builder
@NoArgsConstructor
@AllArgsConstructor
@FieldNameConstants
@EqualsAndHashCode(onlyExplicitlyIncluded = true)
public class Article {
    @Id
    @EqualsAndHashCode.Include
    private Long id;

    @Version
    private int version;

    @NonNull
    @Column(length = 80)
    private String title;

    @Builder.Default
    private Instant made = Instant.EPOCH;

    private boolean isDraft;
    private boolean shown;
    private Boolean isPaid;

    @Getter(lazy = true)
    @jakarta.persistence.Transient
    private final String slug = "slug";

    @Getter(AccessLevel.NONE)
    @Setter(AccessLevel.NONE)
    private String kept;

    @Getter(onMethod_ = {@Size(max = 40), @Column(name = "not_asked")})
    private String noted;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "price_amount"))
    private Price price;

    @Convert(converter = Weight.Grams.class)
    private Weight weight;

    @Builder.Default
    @ElementCollection
    private Set<String> keywords = new HashSet<>();

    @ToString.Exclude
    @ManyToOne
    private Author author;

    @Builder.Default
    @ManyToMany
    @MapKeyColumn(name = "part")
    private Map<String, Author> helpers = new HashMap<>();

    @Builder.Default
    @ManyToMany
    private List<Label> labels = new ArrayList<>();
}
