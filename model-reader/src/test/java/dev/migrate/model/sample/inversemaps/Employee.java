package dev.migrate.model.sample.inversemaps;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.List;
import java.util.Map;

@Entity
class Employee {
    @Id
    int id;

    @ManyToMany
    Map<Division, Phone> phones;

    @ManyToMany
    @JoinTable(name = "NamedPhones")
    Map<String, Phone> namedPhones;

    @ManyToMany
    @JoinTable(name = "PlacedPhones")
    List<Phone> placedPhones;

    @ManyToMany
    @JoinTable(name = "OtherPhones")
    List<Phone> otherPhones;
}
