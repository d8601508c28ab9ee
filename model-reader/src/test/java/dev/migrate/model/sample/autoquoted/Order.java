package dev.migrate.model.sample.autoquoted;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;

/** Some of its names are keywords, in capitals that only quotes keep. */
@Entity
@Table(
        indexes = @Index(columnList = "Value, plainName"),
        uniqueConstraints = @UniqueConstraint(columnNames = {"Value", "To"}))
class Order {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "starts")
    @SequenceGenerator(name = "starts", sequenceName = "Start")
    Long id;

    @Column(name = "Value")
    String text;

    @Column(name = "To")
    String to;

    String plainName;

    @Enumerated(EnumType.STRING)
    @Column(name = "Check")
    Kind check;

    @ManyToOne
    Order group;

    @ElementCollection
    Set<String> labels;

    @ManyToMany
    Set<User> users;
}
