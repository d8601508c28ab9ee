package dev.migrate.command.config;

/** Names for what the model leaves unnamed, with {@code {table}}, {@code {columns}} and {@code {referred_table}}. */
public record NamingTemplates(String primaryKey, String foreignKey, String unique, String index, String check) {
    public static final NamingTemplates DEFAULT = new NamingTemplates(
            "pk_{table}",
            "fk_{table}_{columns}",
            "uq_{table}_{columns}",
            "ix_{table}_{columns}",
            "ck_{table}_{columns}");
}
