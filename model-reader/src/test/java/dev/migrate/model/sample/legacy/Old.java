package dev.migrate.model.sample.legacy;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.ManyToOne;
import org.hibernate.annotations.ForeignKey;
import org.hibernate.annotations.Index;
import org.hibernate.annotations.Table;
import org.hibernate.annotations.TypeDef;

@Entity
@Table(
        appliesTo = "Old",
        comment = "kept",
        indexes =
                @Index(
                        name = "ix_old_both",
                        columnNames = {"codeText", "second"}))
@TypeDef(name = "money", typeClass = MoneyType.class, defaultForType = Money.class)
class Old {
    @Id
    Long id;

    @Index(name = "ix_old_code")
    @Column(name = "codeText")
    String code;

    @Index(name = "ix_old_shared")
    String second;

    @Index(name = "ix_old_shared")
    String third;

    @ManyToOne
    @ForeignKey(name = "fk_old_parent")
    Old parent;

    @ManyToOne
    @ForeignKey(name = "none")
    Old friend;

    Money price;
}
