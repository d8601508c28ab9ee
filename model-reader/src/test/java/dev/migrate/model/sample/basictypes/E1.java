package dev.migrate.model.sample.basictypes;

enum E1 {
    RED,
    GREEN,
    LIGHT_BLUE
}
