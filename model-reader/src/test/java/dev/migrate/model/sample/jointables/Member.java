package dev.migrate.model.sample.jointables;

interface Member {}
