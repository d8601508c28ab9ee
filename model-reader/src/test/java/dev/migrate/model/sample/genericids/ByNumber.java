package dev.migrate.model.sample.genericids;

import jakarta.persistence.Entity;

@Entity
class ByNumber extends Identified<Long> {}
