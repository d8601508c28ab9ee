package dev.migrate.model.sample.jpa32generators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
class ImpliedTable {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    @TableGenerator(table = "impliedCounters", pkColumnName = "pkName")
    Long id;
}
