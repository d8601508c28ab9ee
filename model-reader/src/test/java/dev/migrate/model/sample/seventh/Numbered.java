package dev.migrate.model.sample.seventh;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.Collection;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.CollectionIdJdbcType;
import org.hibernate.annotations.NativeGenerator;
import org.hibernate.annotations.TargetEmbeddable;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;

/** Annotations that Hibernate 7 brought along. */
@Entity
class Numbered {
    interface Spot {}

    @Embeddable
    static class Corner implements Spot {
        String street;
    }

    @Id
    @NativeGenerator(sequenceForm = @SequenceGenerator(sequenceName = "native_numbers", allocationSize = 5))
    Long id;

    @ElementCollection
    @CollectionId(column = @Column(name = "line_no"), generator = "increment")
    @CollectionIdJavaClass(idType = Integer.class)
    Collection<String> byClass;

    @ElementCollection
    @CollectionId(column = @Column(name = "line_no"), generator = "increment")
    @CollectionIdJavaClass(idType = Short.class)
    @CollectionIdJdbcType(SmallIntJdbcType.class)
    Collection<String> byType;

    @Embedded
    @TargetEmbeddable(Corner.class)
    Spot spot;
}
