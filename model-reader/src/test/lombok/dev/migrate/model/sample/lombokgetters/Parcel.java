package dev.migrate.model.sample.lombokgetters;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;

/** Annotations that Lombok puts on the getters it writes, and those of Bean Validation, which count on either. */
@Entity
@Getter
@Setter
@EqualsAndHashCode(of = "number")
public class Parcel {
    @Getter(onMethod_ = {@Id, @Column(name = "parcel_number")})
    private Long number;

    @Getter(onMethod_ = @Column(length = 30))
    private String sender;

    @Column(name = "not_asked", length = 3)
    private String receiver;

    private boolean isFragile;
    private boolean opened;
    private Boolean isLost;
    private String eMail;
    private String URL;
    private int xAxis;

    @NotNull
    @Size(max = 12)
    private String code;

    @Getter(onMethod_ = @ManyToOne)
    private Parcel wrapping;

    @Getter(onMethod_ = @Embedded)
    private Size3 size;

    @Getter(onMethod_ = @Transient)
    private String passing;

    @Getter(onMethod_ = @Transient)
    @Access(AccessType.FIELD)
    private String hidden;

    @Embeddable
    @Data
    @NoArgsConstructor
    @AllArgsConstructor
    public static class Size3 {
        private int width;
        private Integer height;

        @Getter(onMethod_ = @Column(name = "size_depth"))
        private int depth;
    }
}
