package dev.migrate.model.sample.embeddedtables;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.EmbeddedTable;

@Entity
@SecondaryTable(name = "split_more")
class Split {
    @Id
    Long id;

    @Embedded
    @EmbeddedTable("split_more")
    Part part;
}
