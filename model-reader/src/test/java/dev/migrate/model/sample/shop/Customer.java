package dev.migrate.model.sample.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Set;

@Entity
@Table(
        name = "customers",
        indexes = {
            @Index(name = "idx_customers_name", columnList = "lastName, firstName DESC"),
            @Index(columnList = "status")
        },
        uniqueConstraints = @UniqueConstraint(name = "uq_customers_email", columnNames = "email"))
class Customer extends Base {
    @Column(nullable = false, length = 80)
    String firstName;

    String lastName;

    @Column(nullable = false)
    String email;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    Status status;

    @Embedded
    Address address;

    @OneToMany(mappedBy = "customer")
    List<PurchaseOrder> orders;

    @ManyToMany
    Set<Tag> favTags;

    @OneToOne(optional = false)
    Profile mainProfile;

    @OneToMany
    List<Note> notes;
}
