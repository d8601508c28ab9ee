package dev.migrate.model.sample.autoquoted;

enum Kind {
    ONE,
    TWO
}
