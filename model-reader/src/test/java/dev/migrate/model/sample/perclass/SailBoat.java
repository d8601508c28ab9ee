package dev.migrate.model.sample.perclass;

import jakarta.persistence.Entity;

@Entity
class SailBoat extends Boat {
    int sails;
}
