package dev.migrate.model.sample.otherkeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Entity
class Shelf {
    @Id
    Long id;

    @OneToMany(mappedBy = "shelf")
    @OrderColumn(name = "place")
    List<Slot> slots;
}
