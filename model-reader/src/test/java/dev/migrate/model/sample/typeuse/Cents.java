package dev.migrate.model.sample.typeuse;

class Cents {
    final int amount;

    Cents(int amount) {
        this.amount = amount;
    }
}
