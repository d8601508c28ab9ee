package dev.migrate.model.sample.inheritance2;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@OnDelete(action = OnDeleteAction.CASCADE)
class Leaf extends Middle {
    @Column(unique = true)
    String leaf;
}
