package dev.migrate.model.sample.mappingfiles;

import java.io.Serializable;

class InvoiceLineKey implements Serializable {
    private static final long serialVersionUID = 1L;

    int position;

    InvoiceKey invoice;

    @Override
    public boolean equals(Object other) {
        return other instanceof InvoiceLineKey key && key.position == position && key.invoice.equals(invoice);
    }

    @Override
    public int hashCode() {
        return position;
    }
}
