package dev.migrate.model.sample.hibernatekinds;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.DiscriminatorFormula;

@Entity
@DiscriminatorFormula("case when id = 0 then 'A' else 'B' end")
class ByFormula {
    @Id
    Long id;
}
