package dev.migrate.model.sample.foreignkeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
class Target {
    @Id
    Long id;

    /** What is said here is about the foreign key on the other side. */
    @OneToMany(mappedBy = "ofMany")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Source> many;
}
