package dev.migrate.model.sample.quotednames;

enum State {
    OPEN,
    DONE
}
