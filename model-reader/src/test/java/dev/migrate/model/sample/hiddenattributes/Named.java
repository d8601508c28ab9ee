package dev.migrate.model.sample.hiddenattributes;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
abstract class Named {
    @Column(name = "given_name", length = 10)
    String name;

    @Column(name = "alias")
    String alias;
}
