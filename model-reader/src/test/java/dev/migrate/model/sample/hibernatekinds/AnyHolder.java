package dev.migrate.model.sample.hibernatekinds;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ManyToAny;

@Entity
class AnyHolder {
    @Id
    Long id;

    @Any
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminator(DiscriminatorType.STRING)
    @AnyDiscriminatorValue(discriminator = "N", entity = Natural.class)
    @AnyDiscriminatorValue(discriminator = "T", entity = Tenanted.class)
    @JoinColumn(name = "anything_id")
    Object anything;

    @Any
    @AnyKeyJavaClass(Long.class)
    @Column(name = "what")
    @JoinColumn(name = "which")
    Object named;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "N", entity = Natural.class)
    @JoinTable(
            name = "any_things",
            joinColumns = @JoinColumn(name = "holder_id"),
            inverseJoinColumns = @JoinColumn(name = "thing_id"))
    @Column(name = "thing_type")
    Set<Object> things;
}
