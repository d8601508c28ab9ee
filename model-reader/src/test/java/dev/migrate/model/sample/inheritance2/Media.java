package dev.migrate.model.sample.inheritance2;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
        name = "media",
        indexes = @Index(columnList = "title"),
        uniqueConstraints = @UniqueConstraint(columnNames = {"title", "DTYPE"}))
@SecondaryTable(name = "media_extra")
class Media {
    @Id
    @GeneratedValue
    Long id;

    String title;

    @Column(table = "media_extra")
    String extra;
}
