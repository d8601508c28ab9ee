package dev.migrate.model.sample.onetoones;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;

@Entity
@Table(name = "users")
class User {
    @Id
    Long id;

    @OneToOne(mappedBy = "user")
    Settings settings;

    @OneToOne
    @JoinColumn(name = "desk", nullable = false)
    Desk desk;

    @OneToOne
    @PrimaryKeyJoinColumn
    Photo photo;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Desk mandatory;

    @OneToOne
    @JoinTable(name = "user_lockers")
    Desk locker;

    @ManyToOne
    @JoinTable(
            name = "user_rooms",
            joinColumns = @JoinColumn(name = "usr"),
            inverseJoinColumns = @JoinColumn(name = "room"))
    Desk room;

    @ManyToOne
    @JoinTable
    Photo defaultTable;
}
