package dev.migrate.model.sample.composites2;

import jakarta.persistence.Entity;

@Entity
class Plain extends Base {}
