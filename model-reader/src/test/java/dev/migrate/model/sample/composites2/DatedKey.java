package dev.migrate.model.sample.composites2;

import java.io.Serializable;
import java.time.LocalDate;

record DatedKey(LocalDate day, Shift shift, Long number) implements Serializable {}
