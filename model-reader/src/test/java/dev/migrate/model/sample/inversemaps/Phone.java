package dev.migrate.model.sample.inversemaps;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import java.util.Map;

/** Both sides of its relations are maps: the key of this side is a column of the other side's table. */
@Entity
class Phone {
    @Id
    int number;

    @ManyToMany(mappedBy = "phones")
    @MapKeyJoinColumn(name = "divisionOfEmployee")
    Map<Division, Employee> employees;

    @ManyToMany(mappedBy = "namedPhones")
    @MapKeyEnumerated(EnumType.STRING)
    Map<PhoneKind, Employee> employeesByKind;

    @ManyToMany(mappedBy = "placedPhones")
    Map<Place, Employee> employeesByPlace;

    @ManyToMany(mappedBy = "otherPhones")
    @MapKey
    Map<Integer, Employee> employeesByKey;
}
