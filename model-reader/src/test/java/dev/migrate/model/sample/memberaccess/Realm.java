package dev.migrate.model.sample.memberaccess;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A field that is reached through its getter keeps the annotations that it has itself. */
@Entity
public class Realm {
    @Id
    @Column(name = "realm_key", length = 36)
    @Access(AccessType.PROPERTY)
    private String id;

    @Access(AccessType.PROPERTY)
    @ManyToOne
    @JoinColumn(name = "parent_key")
    private Realm parent;

    @Column(name = "full_title")
    private String title;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Realm getParent() {
        return parent;
    }

    public void setParent(Realm parent) {
        this.parent = parent;
    }
}
