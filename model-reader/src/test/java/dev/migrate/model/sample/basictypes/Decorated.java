package dev.migrate.model.sample.basictypes;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.UpdateTimestamp;

@Entity
class Decorated {
    @Id
    Long id;

    int pInt;

    java.sql.Timestamp sqlTs;

    @Column(columnDefinition = "varchar(20)")
    String coldef;

    @Column(nullable = false)
    String required;

    @Column(unique = true)
    String uniq;

    @Column(name = "`Quoted Col`")
    String quoted;

    @ColumnDefault("'x'")
    String defX;

    @GeneratedColumn("hck + 1")
    Integer genCol;

    @Check(constraints = "hck > 1")
    Integer hck;

    @Formula("1+1")
    Integer form;

    @Comment("hib comment")
    String hcomment;

    @CreationTimestamp
    Instant created;

    @UpdateTimestamp
    LocalDateTime updated;

    @Column(columnDefinition = "varchar(10)")
    @Enumerated(EnumType.STRING)
    E1 enumColDef;

    @Column(nullable = false)
    Integer notNullInt;

    @Column(nullable = true)
    int nullablePrimitive;

    @Basic(optional = false)
    String basicNotOpt;

    @Column(insertable = false, updatable = false)
    String ro;

    @ColumnDefault("7")
    Integer colDefault;

    @CurrentTimestamp
    Instant currTs;

    @Generated
    String byDatabase;

    @Comment("a second comment")
    String cmt2;
}
