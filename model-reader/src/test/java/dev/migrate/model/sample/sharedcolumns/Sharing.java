package dev.migrate.model.sample.sharedcolumns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

/** Of the attributes that share a column, the first by name decides about it. */
@Entity
class Sharing {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "a_id", nullable = false)
    Target a1;

    @ManyToOne
    @JoinColumn(name = "a_id", insertable = false, updatable = false)
    Target a0;

    @OneToOne
    @JoinColumn(name = "b_id")
    Target b1;

    @OneToOne(optional = false)
    @JoinColumn(name = "b_id", insertable = false, updatable = false)
    Target b0;

    @ManyToOne
    @JoinColumn(name = "c_id")
    Target c0;

    @OneToOne(optional = false)
    @JoinColumn(name = "c_id", insertable = false, updatable = false)
    Target c1;

    @OneToOne(optional = false)
    @JoinColumn(name = "d_id")
    Target d0;

    @ManyToOne
    @JoinColumn(name = "d_id", insertable = false, updatable = false)
    Target d1;

    @ManyToOne
    @JoinColumn(name = "e_id")
    Target e0;

    @ManyToOne
    @JoinColumn(name = "e_id", insertable = false, updatable = false, unique = true)
    Target e1;

    @Column(name = "f_id", insertable = false, updatable = false)
    Long fKey;

    @OneToOne
    @JoinColumn(name = "f_id")
    Target f;

    @Column(name = "g_id", nullable = false, insertable = false, updatable = false)
    Long gKey;

    @ManyToOne
    @JoinColumn(name = "g_id")
    Target g;
}
