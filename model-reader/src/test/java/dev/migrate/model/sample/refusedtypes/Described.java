package dev.migrate.model.sample.refusedtypes;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.AnyKeyJavaType;
import org.hibernate.annotations.AnyKeyJdbcType;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.annotations.CollectionIdJdbcType;
import org.hibernate.annotations.CompositeTypeRegistration;
import org.hibernate.annotations.CompositeTypeRegistrations;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JavaTypeRegistration;
import org.hibernate.annotations.JavaTypeRegistrations;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.ListIndexJavaType;
import org.hibernate.annotations.ListIndexJdbcType;
import org.hibernate.annotations.MapKeyJavaType;
import org.hibernate.annotations.MapKeyJdbcType;
import org.hibernate.annotations.MapKeyType;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.TypeRegistration;
import org.hibernate.annotations.TypeRegistrations;

/** Types that classes of the application's own describe. */
@Entity
@TypeRegistrations(@TypeRegistration(basicClass = Kinds.Title.class, userType = Kinds.OfTitle.class))
@JavaTypeRegistrations(@JavaTypeRegistration(javaType = Kinds.Told.class, descriptorClass = Kinds.OfTold.class))
@CompositeTypeRegistrations(
        @CompositeTypeRegistration(embeddableClass = Kinds.Price.class, userType = Kinds.OfPrice.class))
class Described {
    @Id
    Long id;

    @JdbcType(Kinds.OfCode.class)
    String byJdbcType;

    @JavaType(Kinds.OfName.class)
    Kinds.Name byJavaType;

    Kinds.Title registered;

    Kinds.Told told;

    Kinds.Price price;

    @ElementCollection
    @MapKeyType(value = Kinds.OfText.class, parameters = @Parameter(name = "size", value = "7"))
    Map<String, String> keyed;

    @ElementCollection
    @MapKeyJdbcType(Kinds.OfCode.class)
    Map<String, String> keyedByJdbcType;

    @ElementCollection
    @MapKeyJavaType(Kinds.OfName.class)
    Map<Kinds.Name, String> keyedByJavaType;

    @ElementCollection
    @OrderColumn
    @ListIndexJdbcType(Kinds.OfCode.class)
    List<String> ordered;

    @ElementCollection
    @OrderColumn
    @ListIndexJavaType(Kinds.OfName.class)
    List<String> orderedByJavaType;

    @Any
    @AnyKeyJavaType(Kinds.OfName.class)
    @JoinColumn(name = "any_name")
    Object anyByJavaType;

    @Any
    @AnyKeyJavaClass(Long.class)
    @AnyKeyJdbcType(Kinds.OfCode.class)
    @JoinColumn(name = "any_code")
    Object anyByJdbcType;

    @ElementCollection
    @CollectionId(column = @Column(name = "line_no"), generator = "increment")
    @CollectionIdJavaType(Kinds.OfName.class)
    Collection<String> numberedByJavaType;

    @ElementCollection
    @CollectionId(column = @Column(name = "line_no"), generator = "increment")
    @CollectionIdJdbcType(Kinds.OfCode.class)
    Collection<String> numberedByJdbcType;

    @Kinds.Bound
    String bound;

    @Convert(converter = Kinds.GradeConverter.class)
    Kinds.Grade grade;
}
