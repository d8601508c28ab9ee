package dev.migrate.model.sample.generators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
class InNamedTable {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "tableIds")
    @TableGenerator(name = "tableIds")
    Long id;
}
