package dev.migrate.model.sample.xmlmapped;

import java.util.List;
import java.util.Set;

/** Mapped by a file alone. */
class Product extends Identified {
    String name;

    Price price;

    Vendor vendor;

    Set<Product> related;

    List<String> tags;

    Kind kind;

    String passing;

    enum Kind {
        GOODS,
        SERVICE
    }
}
