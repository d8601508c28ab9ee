package dev.migrate.model.sample.mappingfiles;

class CardPayment extends Payment {
    String card;
}
