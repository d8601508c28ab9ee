package dev.migrate.model.sample.compositekeys;

import java.io.Serializable;
import java.util.Objects;

class MemberKey implements Serializable {
    private static final long serialVersionUID = 1L;
    Long team;
    Long person;

    @Override
    public boolean equals(Object other) {
        return other instanceof MemberKey that
                && Objects.equals(team, that.team)
                && Objects.equals(person, that.person);
    }

    @Override
    public int hashCode() {
        return Objects.hash(team, person);
    }
}
