package dev.migrate.model.sample.compositekeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
class Badge {
    @Id
    Long id;

    @ManyToOne
    Member member;

    @ManyToMany
    Set<ShopOrder> orders;
}
