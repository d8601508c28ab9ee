package dev.migrate.model.sample.secondarytables;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.UniqueConstraint;

@Entity
@SecondaryTable(
        name = "person_details",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_id"),
        foreignKey = @ForeignKey(name = "fk_details_person"),
        indexes = @Index(columnList = "phone"),
        uniqueConstraints = @UniqueConstraint(columnNames = "passport"))
@SecondaryTable(name = "PersonNotes")
class Person {
    @Id
    Long id;

    String name;

    @Column(table = "person_details", length = 40)
    String phone;

    @Column(table = "person_details", nullable = false)
    String passport;

    @Column(table = "PersonNotes")
    String remarks;

    @ManyToOne
    @JoinColumn(table = "PersonNotes")
    Person mentor;
}
