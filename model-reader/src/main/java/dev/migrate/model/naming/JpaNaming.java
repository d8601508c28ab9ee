package dev.migrate.model.naming;

/** Names as Jakarta Persistence defines them; nothing is rewritten. */
public final class JpaNaming implements NamingStrategy {
    @Override
    public String joinTable(String ownerTable, String attribute, String targetTable) {
        return ownerTable + "_" + targetTable;
    }

    @Override
    public Name physical(Name logical) {
        return logical;
    }
}
