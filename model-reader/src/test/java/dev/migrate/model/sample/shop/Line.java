package dev.migrate.model.sample.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
class Line {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "counters")
    @TableGenerator(name = "counters", table = "id_counters", pkColumnName = "counter", valueColumnName = "value")
    Long id;

    int quantity;
}
