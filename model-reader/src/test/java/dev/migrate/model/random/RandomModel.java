package dev.migrate.model.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A few classes that belong together, as source. */
public record RandomModel(String name, List<SourceClass> classes) {
    static final String PACKAGE = "dev.migrate.model.random.";

    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)");

    public RandomModel {
        classes = List.copyOf(classes);
    }

    public String packageName() {
        return PACKAGE + name;
    }

    /** By qualified class name, the compilation unit. */
    public Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (SourceClass each : classes) {
            sources.put(packageName() + "." + each.name(), head(each) + each.text());
        }
        return sources;
    }

    private String head(SourceClass type) {
        StringBuilder head = new StringBuilder("package " + packageName() + ";\n\nimport jakarta.persistence.*;\n"
                + "import java.io.Serializable;\nimport java.math.*;\nimport java.util.*;\n"
                + "import org.hibernate.annotations.*;\nimport org.hibernate.type.SqlTypes;\n");
        TreeSet<String> imports = new TreeSet<>();
        ANNOTATION
                .matcher(type.text())
                .results()
                .map(found -> found.group(1))
                .flatMap(each -> Api.find(each).stream())
                .forEach(each -> imports.add(each.getName()));
        imports.forEach(each -> head.append("import ").append(each).append(";\n"));
        return head.append('\n').toString();
    }

    RandomModel withClass(int index, SourceClass changed) {
        List<SourceClass> all = new ArrayList<>(classes);
        all.set(index, changed);
        return new RandomModel(name, all);
    }

    RandomModel withoutClass(int index) {
        List<SourceClass> fewer = new ArrayList<>(classes);
        fewer.remove(index);
        return new RandomModel(name, fewer);
    }

    RandomModel named(String changed) {
        return new RandomModel(changed, classes);
    }

    /** All classes, to be read by a developer. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        classes.forEach(each -> text.append(each.text()).append('\n'));
        return text.toString();
    }
}
