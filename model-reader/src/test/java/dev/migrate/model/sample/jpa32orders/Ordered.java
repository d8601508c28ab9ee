package dev.migrate.model.sample.jpa32orders;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.List;

/** Options after the check of a column, where MariaDB takes none from Hibernate. */
@Entity
class Ordered {
    @Id
    Long id;

    @ElementCollection
    @OrderColumn(options = "default 0")
    List<String> names;
}
