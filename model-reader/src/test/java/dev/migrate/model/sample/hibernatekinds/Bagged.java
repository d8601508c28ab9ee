package dev.migrate.model.sample.hibernatekinds;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.Collection;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;

@Entity
class Bagged {
    @Id
    Long id;

    @ElementCollection
    @CollectionId(column = @Column(name = "row_id"), generator = "increment")
    @CollectionIdJdbcTypeCode(java.sql.Types.BIGINT)
    Collection<String> bag;

    @ManyToMany
    @CollectionId(column = @Column(name = "row_id"), generator = "increment")
    @CollectionIdJdbcTypeCode(java.sql.Types.BIGINT)
    Collection<Bagged> others;

    @OneToMany
    @JoinTable(name = "bagged_parts")
    @CollectionId(column = @Column(name = "row_id"), generator = "increment")
    @CollectionIdJdbcTypeCode(java.sql.Types.BIGINT)
    Collection<Bagged> parts;
}
