package dev.migrate.model.binding;

import dev.migrate.model.entity.Member;

/** A collection attribute that is not bound yet. */
record WaitingCollection(Member member, Scope scope) {}
