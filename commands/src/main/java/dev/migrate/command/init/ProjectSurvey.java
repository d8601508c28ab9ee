package dev.migrate.command.init;

import java.nio.file.Path;
import java.util.List;

/**
 * What a look at a project gives.
 *
 * @param config the text of a migrate.yaml that fits
 * @param sentences what was found, for people
 */
public record ProjectSurvey(String config, List<String> sentences) {
    public ProjectSurvey {
        sentences = List.copyOf(sentences);
    }

    public static ProjectSurvey of(Path project) {
        Findings findings = Findings.join(BuildFindings.of(project), SpringFindings.of(project));
        return new ProjectSurvey(ConfigTemplate.write(findings), findings.sentences());
    }
}
