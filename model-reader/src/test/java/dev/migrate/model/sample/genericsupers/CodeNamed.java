package dev.migrate.model.sample.genericsupers;

import jakarta.persistence.Entity;

@Entity
class CodeNamed extends Keyed<String> {}
