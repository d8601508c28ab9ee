package dev.migrate.model.sample.refusedmappings;

class NoEntity {}
