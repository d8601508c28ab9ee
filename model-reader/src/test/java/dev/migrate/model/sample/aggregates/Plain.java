package dev.migrate.model.sample.aggregates;

import java.io.Serializable;

class Plain implements Serializable {
    private static final long serialVersionUID = 1L;
    String text;
}
