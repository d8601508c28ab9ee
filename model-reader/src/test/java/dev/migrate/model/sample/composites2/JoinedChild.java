package dev.migrate.model.sample.composites2;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
@PrimaryKeyJoinColumn(name = "c_second", referencedColumnName = "second")
@PrimaryKeyJoinColumn(name = "c_first", referencedColumnName = "first")
class JoinedChild extends Joined {
    @ManyToOne
    JoinedChild peer;

    @OneToOne
    Joined partner;
}
