package dev.migrate.model.sample.softpackage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Kept {
    @Id
    Long id;

    @Entity
    static class More extends Kept {
        String text;
    }
}
