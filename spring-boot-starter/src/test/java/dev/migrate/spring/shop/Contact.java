package dev.migrate.spring.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Contact {
    @Id
    Long id;

    @Column(length = 40)
    String name;

    @Column(length = 20)
    String phone;

    public String name() {
        return name;
    }
}
