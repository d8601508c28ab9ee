package dev.migrate.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.DynamicType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @Any} as Hibernate 5 had it; the annotations are made here, because Hibernate 7's have the same names. */
class LegacyAnyTest {
    private static final String ANNOTATIONS = "org.hibernate.annotations.";

    @TempDir
    Path folder;

    @Test
    void theDefinitionSaysWhatTheColumnsHold() throws IOException {
        AnnotationDescription column = AnnotationDescription.Builder.ofType(jakarta.persistence.Column.class)
                .define("name", "item_type")
                .define("length", 20)
                .build();
        TypeDescription any = annotation("Any")
                .defineMethod("metaDef", String.class, Modifier.PUBLIC | Modifier.ABSTRACT)
                .withoutCode()
                .defineMethod("metaColumn", jakarta.persistence.Column.class, Modifier.PUBLIC | Modifier.ABSTRACT)
                .withoutCode()
                .make()
                .getTypeDescription();
        new ByteBuddy()
                .subclass(Object.class)
                .name("legacy.Holder")
                .annotateType(AnnotationDescription.Builder.ofType(Entity.class).build(), definition())
                .defineField("id", Long.class)
                .annotateField(AnnotationDescription.Builder.ofType(Id.class).build())
                .defineField("item", Object.class)
                .annotateField(
                        AnnotationDescription.Builder.ofType(any)
                                .define("metaDef", "items")
                                .define("metaColumn", column)
                                .build(),
                        AnnotationDescription.Builder.ofType(jakarta.persistence.JoinColumn.class)
                                .define("name", "item_id")
                                .build())
                .make()
                .saveIn(folder.toFile());
        ModelSource source = new ModelSource(List.of(folder), List.of());
        assertThat(SchemaText.of(ModelReader.read(source, MappingOptions.of(Targets.POSTGRESQL))))
                .contains("  item_type varchar(20)\n", "  item_id integer\n");
    }

    private static AnnotationDescription definition() {
        DynamicType.Builder<?> type = annotation("AnyMetaDef");
        for (String attribute : List.of("name", "idType", "metaType")) {
            type = type.defineMethod(attribute, String.class, Modifier.PUBLIC | Modifier.ABSTRACT)
                    .withoutCode();
        }
        return AnnotationDescription.Builder.ofType(type.make().getTypeDescription())
                .define("name", "items")
                .define("idType", "integer")
                .define("metaType", "string")
                .build();
    }

    private static DynamicType.Builder<?> annotation(String name) {
        return new ByteBuddy()
                .makeAnnotation()
                .name(ANNOTATIONS + name)
                .annotateType(AnnotationDescription.Builder.ofType(java.lang.annotation.Retention.class)
                        .define("value", java.lang.annotation.RetentionPolicy.RUNTIME)
                        .build());
    }
}
