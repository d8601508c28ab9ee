package dev.migrate.model.naming;

import dev.migrate.schema.TargetDatabase;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that Hibernate quotes where {@code hibernate.auto_quote_keyword} is on: those of its own list, and those
 * that the database's driver reports, which are the reserved ones and on PostgreSQL others as well.
 */
public final class Keywords {
    /** Only the mapping decides what is quoted. */
    public static final Keywords NONE = new Keywords(Set.of(), Optional.empty());

    private static final Pattern WORD = Pattern.compile("[a-z][a-z_]*");

    /** {@code Dialect.getKeywords()} of Hibernate 7: those of the SQL standard. */
    private static final String STANDARD =
            """
            add all allocate alter and any are array as asensitive asymmetric at atomic authorization
            begin between bigint binary blob both by call called cascaded case cast char character check
            clob close collate column commit condition connect constraint continue corresponding create
            cross cube current current_date current_path current_role current_time current_timestamp
            current_user cursor cycle date day deallocate dec decimal declare default delete deref
            describe deterministic disconnect distinct do double drop dynamic each element else elsif
            end escape except exec execute exists exit external false fetch filter float for foreign
            free from full function get global grant group grouping handler having hold hour identity if
            immediate in indicator inner inout input insensitive insert int integer intersect interval
            into is iterate join language large lateral leading leave left like local localtime
            localtimestamp loop match member merge method minute modifies module month multiset national
            natural nchar nclob new no none not null numeric of old on only open or order out outer
            output over overlaps parameter partition precision prepare primary procedure range reads
            real recursive ref references referencing release repeat resignal result return returns
            revoke right rollback rollup row rows savepoint scroll search second select sensitive
            session_use set signal similar smallint some specific specifictype sql sqlexception sqlstate
            sqlwarning start static submultiset symmetric system system_user table tablesample then time
            timestamp timezone_hour timezone_minute to trailing translation treat trigger true undo
            union unique unknown unnest until update user using value values varchar varying when
            whenever where while window with within without year
            """;

    /** What {@code DatabaseMetaData.getSQLKeywords()} of PostgreSQL's driver has beyond those, on every version. */
    private static final String POSTGRESQL =
            """
            abort access aggregate also attach backward bit cache checkpoint class cluster columns
            comment comments compression configuration content conversion copy cost csv database
            delimiter delimiters depends detach dictionary disable discard document enable encoding
            encrypted enum event exclusive explain extension family finalize force forward functions
            greatest header immutable implicit import include index indexes inherit inherits inline
            instead label leakproof least limit listen load location lock locked logged mapping
            materialized mode move nfc nfd nfkc nfkd nothing notify nowait off offset oids operator
            owned owner parallel parser passing password plans policy prepared procedural procedures
            program publication quote reassign refresh reindex rename replace replica reset restrict
            returning routines rule schemas sequences server setof share show skip snapshot stable
            standalone statistics stdin stdout storage stored strict strip subscription support sysid
            tables tablespace temp template text truncate trusted types unencrypted unlisten unlogged
            vacuum valid validate validator variadic verbose version views volatile whitespace wrapper
            xml xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi
            xmlroot xmlserialize xmltable yes
            """;

    private static final String SINCE_POSTGRESQL_16 =
            """
            absent format indent json json_array json_arrayagg json_object json_objectagg keys
            """;

    private static final String SINCE_POSTGRESQL_17 =
            """
            conditional empty error json_exists json_query json_scalar json_serialize json_table
            json_value keep merge_action nested omit plan quotes string target unconditional
            """;

    private static final String SINCE_POSTGRESQL_18 = """
            enforced objects period virtual
            """;

    private final Set<String> words;
    private final Optional<TargetDatabase> target;

    private Keywords(Set<String> words, Optional<TargetDatabase> target) {
        this.words = words;
        this.target = target;
    }

    public static Keywords of(TargetDatabase target) {
        StringBuilder lists = new StringBuilder(STANDARD);
        if (target.dialect().equals("postgresql")) {
            int version = target.version().major();
            lists.append(POSTGRESQL);
            lists.append(version >= 16 ? SINCE_POSTGRESQL_16 : "");
            lists.append(version >= 17 ? SINCE_POSTGRESQL_17 : "");
            lists.append(version >= 18 ? SINCE_POSTGRESQL_18 : "");
        }
        Set<String> words = new HashSet<>(List.of(lists.toString().strip().split("\\s+")));
        return new Keywords(words, Optional.of(target));
    }

    /** @param name in any case */
    public boolean contains(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        return words.contains(word)
                || target.filter(database -> isReserved(word, database)).isPresent();
    }

    /** A dialect quotes a plain word for no other reason. */
    private static boolean isReserved(String word, TargetDatabase database) {
        return WORD.matcher(word).matches()
                && !database.identifiers().quote(word).equals(word);
    }
}
