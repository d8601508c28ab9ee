package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "purchase")
public class Order {
    @Id
    Long id;

    @ManyToOne
    Contact contact;
}
