package dev.migrate.model.sample.mappingfiles;

import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mapped by a file alone. */
class Customer extends Base {
    String name;

    String motto;

    String notes;

    BigDecimal credit;

    Date born;

    Kind kind;

    Code code;

    Address home;

    Address work;

    List<Address> others;

    Map<Kind, String> labels;

    Map<Place, Integer> visits;

    Map<Customer, String> friends;

    List<Invoice> invoices;

    Set<Customer> related;

    Profile profile;
}
