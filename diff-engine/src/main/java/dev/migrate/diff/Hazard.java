package dev.migrate.diff;

/**
 * What may go wrong, or is lost, when an operation meets data.
 *
 * @param message one sentence for people that names what is meant
 */
public record Hazard(Kind kind, String message) {

    /** The sort of harm; programs see its {@link #code()}. */
    public enum Kind {
        /** Values are gone afterwards, and the reverse does not bring them back. */
        DELETES_DATA("deletes_data"),
        /** The new type holds less: values are cut or rounded, or the statement fails. */
        NARROWS_DATA("narrows_data"),
        /** Every value is converted to another type or computed anew. */
        REWRITES_DATA("rewrites_data"),
        /** The statement fails if there are rows that the new rule forbids. */
        MAY_FAIL_ON_DATA("may_fail_on_data");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The lower-case word used in JSON. */
        public String code() {
            return code;
        }
    }
}
