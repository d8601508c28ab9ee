package dev.migrate.dialect.mariadb;

import dev.migrate.dialect.mysql.MysqlDefinitions;
import dev.migrate.dialect.mysql.MysqlTypes;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/** MariaDB's own definitions: those of sequences. */
final class MariadbDefinitions extends MysqlDefinitions {

    MariadbDefinitions(IdentifierRules identifiers, MysqlTypes types) {
        super(identifiers, types);
    }

    /** Always with a word on caching, since the server's own number is a thousand. */
    @Override
    public String createSequence(Sequence sequence) {
        List<String> options = new ArrayList<>(sequenceOptions(SequenceOptions.DEFAULT, sequence.options()));
        if (sequence.options().cache() == SequenceOptions.DEFAULT.cache()) {
            options.add("NOCACHE");
        }
        return "CREATE SEQUENCE " + quote(sequence.name()) + " " + String.join(" ", options);
    }

    @Override
    protected List<String> sequenceOptions(SequenceOptions before, SequenceOptions after) {
        return super.sequenceOptions(before, after).stream()
                .map(option -> option.equals("CACHE 1") ? "NOCACHE" : option.equals("NO CYCLE") ? "NOCYCLE" : option)
                .toList();
    }
}
