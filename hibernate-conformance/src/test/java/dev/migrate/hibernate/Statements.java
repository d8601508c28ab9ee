package dev.migrate.hibernate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.hibernate.tool.schema.TargetType;
import org.hibernate.tool.schema.spi.ScriptTargetOutput;
import org.hibernate.tool.schema.spi.TargetDescriptor;

/** What Hibernate would run, instead of running it. */
final class Statements implements TargetDescriptor, ScriptTargetOutput {
    private final List<String> all = new ArrayList<>();

    @Override
    public EnumSet<TargetType> getTargetTypes() {
        return EnumSet.of(TargetType.SCRIPT);
    }

    @Override
    public ScriptTargetOutput getScriptTargetOutput() {
        return this;
    }

    @Override
    public void prepare() {}

    @Override
    public void accept(String statement) {
        all.add(statement);
    }

    @Override
    public void release() {}

    List<String> all() {
        return all;
    }
}
