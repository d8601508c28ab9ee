package dev.migrate.model.sample.schemas;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Sequenced {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "s")
    @SequenceGenerator(name = "s", sequenceName = "mySeq", schema = "Sales", catalog = "Cat")
    Long id;
}
