package dev.migrate.model.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A class as it is written.
 *
 * @param header such as {@code public class Item extends Base<Long>}
 * @param getters whether annotations stand on getters
 * @param body what stands below the attributes
 */
record SourceClass(
        String name,
        List<String> annotations,
        String header,
        List<SourceMember> members,
        boolean getters,
        String body) {
    SourceClass {
        annotations = List.copyOf(annotations);
        members = List.copyOf(members);
    }

    boolean isRecord() {
        return header.contains(" record ");
    }

    SourceClass withMembers(List<SourceMember> changed) {
        return new SourceClass(name, annotations, header, changed, getters, body);
    }

    SourceClass withoutAnnotation(int index) {
        List<String> fewer = new ArrayList<>(annotations);
        fewer.remove(index);
        return new SourceClass(name, fewer, header, members, getters, body);
    }

    SourceClass withHeader(String changed) {
        return new SourceClass(name, annotations, changed, members, getters, body);
    }

    /** The class without package and imports. */
    String text() {
        StringBuilder text = new StringBuilder();
        annotations.forEach(each -> text.append(each).append('\n'));
        if (isRecord()) {
            String components = String.join(
                    ", ",
                    members.stream()
                            .map(each -> (String.join(" ", each.annotations()) + " " + each.type() + " " + each.name())
                                    .strip())
                            .toList());
            return text.append(header.replace("()", "(" + components + ")"))
                    .append(" {}\n")
                    .toString();
        }
        text.append(header).append(" {\n");
        members.forEach(each -> text.append(getters ? property(each) : field(each)));
        return text.append(body).append("}\n").toString();
    }

    private static String field(SourceMember member) {
        return annotations(member) + "    " + member.type() + " " + member.name() + ";\n\n";
    }

    private static String property(SourceMember member) {
        String capital = member.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + member.name().substring(1);
        String getter = (member.type().equals("boolean") ? "is" : "get") + capital;
        return "    private " + member.type() + " " + member.name() + ";\n\n"
                + annotations(member)
                + "    public " + member.type() + " " + getter + "() {\n        return " + member.name()
                + ";\n    }\n\n"
                + "    public void set" + capital + "(" + member.type() + " value) {\n        " + member.name()
                + " = value;\n    }\n\n";
    }

    private static String annotations(SourceMember member) {
        StringBuilder text = new StringBuilder();
        member.annotations().forEach(each -> text.append("    ").append(each).append('\n'));
        return text.toString();
    }
}
