package dev.migrate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types by the names that Hibernate 5 gave them, in its own {@code @Type}; Hibernate 7's has the same name. */
class LegacyTypesTest {
    private static final String TYPE =
            """
            package org.hibernate.annotations;
            public @interface Type { String type(); }
            """;

    private static final String MAP_KEY_TYPE =
            """
            package org.hibernate.annotations;
            public @interface MapKeyType { Type value(); }
            """;

    private static final String ENTITY =
            """
            package legacy;
            import java.util.*;
            import javax.persistence.*;
            import org.hibernate.annotations.*;
            @Entity
            class Old {
                @Id @Type(type = "uuid-char") @Column(length = 36) UUID id;
                @Type(type = "uuid-char") UUID other;
                @Type(type = "binary") @Column(length = 64) byte[] bytes;
                @Type(type = "yes_no") boolean agreed;
                @Type(type = "java.util.Date") Date date;
                @Type(type = "imm_date") Date day;
                @Type(type = "string") @Column(length = 20) Kind text;
                @Type(type = "org.hibernate.type.EnumType") @Enumerated(EnumType.STRING) Kind kind;
                @Type(type = "org.hibernate.type.LocalDateType") java.time.LocalDate local;
                @ElementCollection @MapKeyType(@Type(type = "yes_no")) Map<Boolean, String> flags;
            }
            enum Kind { ONE }
            """;

    @TempDir
    Path folder;

    @Test
    void theNameAndTheLengthOfTheColumnDecide() throws IOException {
        compile("org/hibernate/annotations/Type.java", TYPE);
        compile("org/hibernate/annotations/MapKeyType.java", MAP_KEY_TYPE);
        compile("legacy/Old.java", ENTITY);
        ModelSource source = new ModelSource(List.of(folder), List.of("legacy"));
        assertThat(SchemaText.of(ModelReader.read(source, MappingOptions.of(Targets.MYSQL))))
                .contains(
                        "  id varchar(36) not null\n",
                        "  other varchar(255)\n",
                        "  bytes varbinary(64)\n",
                        "  agreed varchar(1) not null\n",
                        "  date datetime(6)\n",
                        "  day date\n",
                        "  text varchar(20)\n",
                        "  kind enum('ONE')\n",
                        "  local date\n",
                        "  flags_KEY varchar(1) not null\n");
    }

    /** The folder comes first, so that what was compiled into it hides what Hibernate 7 has of the same name. */
    private void compile(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        String classPath = folder + System.getProperty("path.separator") + System.getProperty("java.class.path");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", classPath, "-d", folder.toString(), path.toString());
        assertThat(result).isZero();
    }
}
