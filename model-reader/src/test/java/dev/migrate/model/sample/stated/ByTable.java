package dev.migrate.model.sample.stated;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.TableGenerators;

@Entity
@TableGenerators({
    @TableGenerator(name = "by_table_one"),
    @TableGenerator(name = "by_table_two", table = "counters", pkColumnName = "what", valueColumnName = "next_one")
})
class ByTable {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "by_table_two")
    Long id;
}
