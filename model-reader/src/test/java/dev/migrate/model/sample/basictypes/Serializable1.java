package dev.migrate.model.sample.basictypes;

import java.io.Serializable;

class Serializable1 implements Serializable {
    private static final long serialVersionUID = 1L;
}
