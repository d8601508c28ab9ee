package dev.migrate.model.sample.formulas;

import jakarta.persistence.Basic;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.DiscriminatorFormula;

@Entity
@DiscriminatorFormula(value = "case when kind = 1 then 1 else 2 end", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class Numbered {
    @Id
    Long id;

    int kind;

    @Entity
    @DiscriminatorValue("2")
    static class NumberedMore extends Numbered {
        @Basic(optional = false)
        String required;
    }
}
