package dev.migrate.model.sample.jpa32attributes;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Check;

@Entity
@Table(comment = "things stated", check = @CheckConstraint(constraint = "number < 1000"))
class Stated {
    @Id
    Long id;

    @Column(comment = "remark")
    String remark;

    @Column(check = @CheckConstraint(name = "ck1", constraint = "number > 0"))
    Integer number;

    /** Hibernate 6 writes this one where MariaDB does not take it. */
    @Check(name = "ck2", constraints = "other > 1")
    Integer other;

    @Column(secondPrecision = 0)
    Instant second;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(options = "on delete cascade"))
    Stated parent;
}
