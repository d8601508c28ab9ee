package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "contact")
public class Contact {
    @Id
    Long id;

    @Column(length = 40)
    String name;
}
