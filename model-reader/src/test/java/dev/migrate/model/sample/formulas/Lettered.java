package dev.migrate.model.sample.formulas;

import jakarta.persistence.Basic;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.DiscriminatorFormula;

@Entity
@DiscriminatorFormula(value = "case when kind = 1 then 'A' else 'B' end", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("A")
class Lettered {
    @Id
    Long id;

    int kind;

    @Entity
    @DiscriminatorValue("B")
    static class LetteredMore extends Lettered {
        @Basic(optional = false)
        String required;
    }
}
