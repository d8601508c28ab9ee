package dev.migrate.model.sample.deleteactionsonpostgresql;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
class Resetting {
    @Id
    Long id;

    @ManyToOne
    @ColumnDefault("1")
    @OnDelete(action = OnDeleteAction.SET_DEFAULT)
    Resetting node;
}
