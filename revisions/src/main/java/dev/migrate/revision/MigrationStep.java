package dev.migrate.revision;

/** One revision to be carried out in one direction. */
public record MigrationStep(Revision revision, Direction direction) {}
