package dev.migrate.dialect.postgresql;

import java.util.Set;

/** The keywords that PostgreSQL does not take as names everywhere; {@code pg_get_keywords()} lists them. */
final class PostgresqlKeywords {
    /** Those that no table or column may have unquoted as its name: category R and T, up to PostgreSQL 18. */
    private static final Set<String> RESERVED = words(
            """
            all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate
            collation column concurrently constraint create cross current_catalog current_date current_role
            current_schema current_time current_timestamp current_user default deferrable desc distinct do else end
            except false fetch for foreign freeze from full grant group having ilike in initially inner intersect into
            is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on
            only or order outer overlaps placing primary references returning right select session_user similar some
            symmetric system_user table tablesample then to trailing true union unique user using variadic verbose when
            where window with
            """);

    /** Those that no type may have unquoted as its name, unless it is the type that they are the keyword of. */
    private static final Set<String> NO_TYPE = words(
            """
            between coalesce exists extract greatest grouping inout json_array json_arrayagg json_exists json_object
            json_objectagg json_query json_scalar json_serialize json_table json_value least merge_action none
            normalize nullif out overlay position precision row setof substring treat trim values xmlattributes
            xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable
            """);

    private PostgresqlKeywords() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    static boolean isNoType(String name) {
        return NO_TYPE.contains(name);
    }
}
