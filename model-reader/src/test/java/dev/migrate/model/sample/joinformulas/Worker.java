package dev.migrate.model.sample.joinformulas;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinColumnsOrFormulas;
import org.hibernate.annotations.JoinFormula;

@Entity
class Worker {
    @Id
    Long id;

    @ManyToOne
    @JoinColumnOrFormula(column = @JoinColumn(name = "company_ref", referencedColumnName = "id"))
    Company company;

    @ManyToOne
    @JoinFormula("company_ref + 0")
    Company computed;

    @ManyToOne
    @JoinColumnsOrFormulas({
        @JoinColumnOrFormula(column = @JoinColumn(name = "company_code", referencedColumnName = "code")),
        @JoinColumnOrFormula(formula = @JoinFormula(value = "'DE'", referencedColumnName = "country"))
    })
    Company german;
}
