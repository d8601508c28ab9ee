package dev.migrate.model.sample.composites2;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
record BaseKey(String first, String second) implements Serializable {}
