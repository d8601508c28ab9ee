package dev.migrate.model.sample.anykinds;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.UUID;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyDiscriminatorValues;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.AnyKeyJavaType;
import org.hibernate.annotations.AnyKeyJdbcType;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;

/** References to entities of any class, with each kind of discriminator and of key. */
@Entity
class Holder {
    @Id
    Long id;

    @Any(optional = false)
    @AnyKeyJavaClass(Long.class)
    @JoinColumn(name = "required_id")
    Object required;

    @Any
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminator(DiscriminatorType.CHAR)
    @AnyDiscriminatorValue(discriminator = "H", entity = Holder.class)
    @JoinColumn(name = "by_letter_id")
    Object byLetter;

    @Any
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminator(DiscriminatorType.INTEGER)
    @AnyDiscriminatorValues({@AnyDiscriminatorValue(discriminator = "1", entity = Holder.class)})
    @JoinColumn(name = "by_number_id")
    Object byNumber;

    @Any
    @AnyDiscriminator(DiscriminatorType.STRING)
    @AnyKeyJavaClass(UUID.class)
    @Column(name = "uuid_kind", length = 40)
    @JoinColumn(name = "by_uuid_id")
    Object byUuid;

    @Any
    @AnyKeyJavaType(StringJavaType.class)
    @JoinColumn(name = "by_text_id", nullable = false)
    Object byText;

    @Any
    @AnyKeyJavaClass(String.class)
    @AnyKeyJdbcType(VarcharJdbcType.class)
    @Column(nullable = false, unique = true)
    @JoinColumn(name = "by_varchar_id", columnDefinition = "varchar(60)")
    Object byVarchar;
}
