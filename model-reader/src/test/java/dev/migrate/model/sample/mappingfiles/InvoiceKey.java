package dev.migrate.model.sample.mappingfiles;

import java.io.Serializable;

class InvoiceKey implements Serializable {
    private static final long serialVersionUID = 1L;

    String series;

    int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof InvoiceKey key && key.number == number && key.series.equals(series);
    }

    @Override
    public int hashCode() {
        return number;
    }
}
