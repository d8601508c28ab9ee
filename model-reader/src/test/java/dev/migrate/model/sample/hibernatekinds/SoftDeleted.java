package dev.migrate.model.sample.hibernatekinds;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@Entity
@SoftDelete
class SoftDeleted {
    @Id
    Long id;

    @ElementCollection
    @SoftDelete(columnName = "gone")
    Set<String> labels;

    @ManyToMany
    @SoftDelete(strategy = SoftDeleteType.ACTIVE)
    Set<SoftDeleted> others;
}
