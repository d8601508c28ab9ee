package dev.migrate.model.sample.joinformulas;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;

@Entity
class Company implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    Long id;

    String code;

    String country;
}
