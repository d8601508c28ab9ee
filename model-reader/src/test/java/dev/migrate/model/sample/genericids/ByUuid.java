package dev.migrate.model.sample.genericids;

import jakarta.persistence.Entity;
import java.util.UUID;

@Entity
class ByUuid extends Identified<UUID> {}
