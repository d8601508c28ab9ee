package dev.migrate.model.sample.inversemaps;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;

/** Its things refer to it through tables in the middle, which get the keys and the places. */
@Entity
class Owner {
    @Id
    long id;

    @OneToMany(mappedBy = "byDivision")
    Map<Division, Thing> divisions;

    @OneToMany(mappedBy = "byName")
    Map<String, Thing> names;

    @OneToMany(mappedBy = "byLabel")
    @MapKeyColumn(name = "label")
    Map<String, Thing> labels;

    @OneToMany(mappedBy = "byPlace")
    @OrderColumn
    List<Thing> places;
}
