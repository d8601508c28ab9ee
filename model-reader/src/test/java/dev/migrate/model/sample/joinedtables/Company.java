package dev.migrate.model.sample.joinedtables;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
@PrimaryKeyJoinColumn(name = "party_id", foreignKey = @ForeignKey(name = "fk_company"))
class Company extends Party {
    @Column(nullable = false)
    String taxNumber;

    @ManyToOne(optional = false)
    Human boss;
}
