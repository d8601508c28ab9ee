package dev.migrate.model.sample.constrained;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.constraints.Range;

/** Constraints on all kinds of attributes; those that refer to the identifier keep the length that it had before. */
@Entity
public class Parcel {
    @Id
    @Size(max = 36)
    String id;

    @NotNull
    @ManyToOne
    Carrier carrier;

    @NotNull
    @OneToOne
    Carrier first;

    @Column(name = "carrier_id", insertable = false, updatable = false)
    Long carrierNumber;

    @Column(name = "second_id")
    Long secondNumber;

    @NotNull
    @ManyToOne
    @JoinColumn(name = "second_id", insertable = false, updatable = false)
    Carrier second;

    @NotNull
    @Embedded
    Part unchecked;

    @Valid
    @NotNull
    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "a_text"))
    @AttributeOverride(name = "label", column = @Column(name = "a_label"))
    @AttributeOverride(name = "pieces", column = @Column(name = "a_pieces"))
    Part checked;

    @Valid
    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "b_text"))
    @AttributeOverride(name = "label", column = @Column(name = "b_label"))
    @AttributeOverride(name = "pieces", column = @Column(name = "b_pieces"))
    Part optional;

    @NotEmpty
    @ElementCollection
    Set<@NotNull @Size(max = 20) String> names;

    @NotNull
    @Valid
    @ElementCollection
    List<@Valid Part> parts;

    @NotNull
    @Column(nullable = true, length = 30)
    @Size(max = 11)
    String contradiction;

    @NotNull(groups = {Later.class, Default.class})
    String inDefaultGroup;

    @Size(max = 10)
    @Size(max = 20, groups = Later.class)
    String twice;

    @Size(max = 10)
    byte[] bytes;

    @Digits(integer = 3, fraction = 1)
    String digits;

    @Size(max = 6)
    @Column(columnDefinition = "varchar(99)")
    String defined;

    @Range(min = 1)
    int atLeast;

    @Range(max = 5)
    int atMost;

    @Wanted
    String composed;

    @Limited(12)
    String handedOn;

    @Limited
    String byDefault;

    interface Later {}
}
