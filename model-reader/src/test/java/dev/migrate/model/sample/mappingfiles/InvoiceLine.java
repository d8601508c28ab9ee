package dev.migrate.model.sample.mappingfiles;

class InvoiceLine {
    int position;

    Invoice invoice;

    Integer amount;
}
