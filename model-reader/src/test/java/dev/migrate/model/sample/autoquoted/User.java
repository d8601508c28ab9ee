package dev.migrate.model.sample.autoquoted;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
class User {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "From")
    Order first;

    @OneToMany
    List<Order> end;
}
