package dev.migrate.model.sample.basictypes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.TreeSet;

/** Collections and calendars by their classes, not by what those implement, are kept as what they serialize to. */
@Entity
class ConcreteCollections {
    @Id
    int id;

    ArrayList<String> list;
    HashSet<Integer> numbers;
    TreeSet<String> sorted;
    GregorianCalendar opened;

    @Lob
    ArrayList<String> largeList;
}
