package dev.migrate.model.sample.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToOne;
import java.util.UUID;

@Entity
class Profile {
    @Id
    @GeneratedValue
    UUID id;

    @Lob
    String aboutMe;

    @OneToOne(mappedBy = "mainProfile")
    Customer owner;
}
