package dev.migrate.model.sample.overrides;

import jakarta.persistence.Entity;

@Entity
class Seller extends Base {
    String shop;
}
