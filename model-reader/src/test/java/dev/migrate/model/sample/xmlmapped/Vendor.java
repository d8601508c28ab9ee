package dev.migrate.model.sample.xmlmapped;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Annotated, and partly mapped by a file as well. */
@Entity
@Table(name = "vendors")
class Vendor {
    @Id
    Long id;

    @Column(name = "vendor_name", length = 10)
    String name;

    @Column(length = 20)
    String city;
}
