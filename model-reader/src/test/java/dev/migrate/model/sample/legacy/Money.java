package dev.migrate.model.sample.legacy;

record Money(String text) {}
