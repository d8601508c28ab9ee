package dev.migrate.model.sample.mappingfiles;

class Invoice {
    InvoiceKey key;

    Customer customer;

    Customer payer;
}
