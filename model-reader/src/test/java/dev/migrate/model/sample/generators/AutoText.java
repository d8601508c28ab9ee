package dev.migrate.model.sample.generators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "AutoTexts")
class AutoText {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    String id;
}
