package dev.migrate.model.sample.legacy;

import java.util.List;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.OneToMany;
import org.hibernate.annotations.AccessType;
import org.hibernate.annotations.IndexColumn;

/** A list as it was before {@code @OrderColumn}, and access as it was before {@code @Access}. */
@Entity
@AccessType("field")
class OldLists {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "owner")
    @IndexColumn(name = "place", base = 1)
    List<Old> listed;
}
