package dev.migrate.model.sample.properties;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

@Entity
@Table(name = "getters")
class Getters {
    private Long id;
    private String ignored;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    @Column(name = "full_name", length = 33)
    public String getName() {
        return null;
    }

    public void setName(String name) {}

    public boolean isActive() {
        return true;
    }

    public void setActive(boolean active) {}

    public String getURL() {
        return null;
    }

    public void setURL(String url) {}

    @Transient
    public String getIgnored() {
        return ignored;
    }

    @Access(AccessType.FIELD)
    String fieldOne;

    @ManyToOne
    public Getters getParent() {
        return null;
    }

    public void setParent(Getters parent) {}

    @Embedded
    public Part getPart() {
        return null;
    }

    public void setPart(Part part) {}
}
