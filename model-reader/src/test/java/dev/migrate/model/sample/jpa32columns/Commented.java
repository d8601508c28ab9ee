package dev.migrate.model.sample.jpa32columns;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import java.time.OffsetDateTime;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;

/** Comments and checks wherever they can be said since Jakarta Persistence 3.2. */
@Entity
@SoftDelete(comment = "whether it is gone")
@SecondaryTable(
        name = "commented_more",
        comment = "more of it",
        check = @CheckConstraint(name = "ck_more", constraint = "more > 0"))
class Commented {
    @Id
    Long id;

    @Column(table = "commented_more")
    Integer more;

    @ManyToOne
    @JoinColumn(comment = "above", check = @CheckConstraint(name = "ck_parent", constraint = "parent_id > 0"))
    Commented parent;

    @ManyToOne
    @JoinTable(
            name = "commented_friend",
            joinColumns = @JoinColumn(name = "one"),
            inverseJoinColumns = @JoinColumn(name = "other", comment = "the friend"),
            comment = "friends",
            check = @CheckConstraint(constraint = "one <> other"))
    Commented friend;

    @ManyToMany
    @JoinTable(
            name = "commented_others",
            joinColumns = @JoinColumn(name = "one", comment = "this one"),
            inverseJoinColumns = @JoinColumn(name = "other"),
            comment = "others",
            check = @CheckConstraint(name = "ck_others", constraint = "one <> other"))
    Set<Commented> others;

    @TimeZoneStorage
    @TimeZoneColumn(name = "seen_offset", comment = "in seconds")
    OffsetDateTime seen;
}
