package dev.migrate.model.sample.hiddenattributes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Its field hides that of the superclass, which is the one that counts. */
@Entity
@SuppressWarnings("HidingField")
class Hiding extends Named {
    @Id
    Long id;

    @Column(name = "own_name", length = 20)
    String name;
}
