package dev.migrate.model.sample.schemas;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
class Counted {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "counted")
    @TableGenerator(name = "counted", table = "counters", schema = "Sales", catalog = "Shop")
    Long id;
}
