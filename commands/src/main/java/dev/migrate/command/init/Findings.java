package dev.migrate.command.init;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a project.
 *
 * @param classpath where its classes are compiled to, relative to the project
 * @param spring whether it uses Spring Boot's names
 * @param hibernate the major version of Hibernate; null where nothing tells it
 * @param datasource {@code url}, {@code user} and {@code password} as migrate.yaml writes them; empty if none was found
 * @param sentences what to tell the user about each finding
 */
record Findings(
        List<String> classpath,
        boolean spring,
        @Nullable Integer hibernate,
        Map<String, String> datasource,
        List<String> sentences) {
    Findings {
        classpath = List.copyOf(classpath);
        datasource = Map.copyOf(datasource);
        sentences = List.copyOf(sentences);
    }

    static Findings join(BuildFindings build, SpringFindings spring) {
        List<String> sentences = new ArrayList<>(build.sentences());
        sentences.addAll(spring.sentences());
        return new Findings(
                build.classpath(),
                spring.springNaming() && (build.springBoot() || spring.found()),
                build.hibernate(),
                spring.datasource(),
                sentences);
    }
}
