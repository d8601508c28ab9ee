package dev.migrate.model.sample.otherkeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Entity
@IdClass(PairId.class)
class Pair {
    @Id
    @ManyToOne
    Product left;

    @Id
    @OneToOne
    Product right;
}
