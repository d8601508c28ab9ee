package dev.migrate.model.sample.unnamedgenerators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Generators that nobody names: Hibernate 7 takes the nearest, Hibernate 6 none. */
@Entity
class Near {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "near", sequenceName = "near_numbers", allocationSize = 1)
    Long id;

    @Entity(name = "OnClass")
    @SequenceGenerator(name = "onClass", sequenceName = "class_numbers", allocationSize = 1)
    static class OnClass {
        @Id
        @GeneratedValue
        Long id;
    }

    @Entity(name = "InTable")
    @TableGenerator(name = "inTable", table = "near_counters")
    static class InTable {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE)
        Long id;
    }

    @Entity(name = "Generic")
    @GenericGenerator(
            name = "generic",
            type = org.hibernate.id.enhanced.SequenceStyleGenerator.class,
            parameters = @Parameter(name = "sequence_name", value = "generic_numbers"))
    static class Generic {
        @Id
        @GeneratedValue
        Long id;
    }

    @Entity(name = "Listed")
    @org.hibernate.annotations.GenericGenerators(
            @GenericGenerator(
                    name = "ofList",
                    strategy = "sequence",
                    parameters = @Parameter(name = "sequence_name", value = "listed_numbers")))
    static class Listed {
        @Id
        @GeneratedValue(generator = "ofList")
        Long id;
    }
}
