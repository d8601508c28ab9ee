package dev.migrate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.schema.Schema;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project's classes with those of a framework, of which the class path has all or only the project's. */
class DependencyJarsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void compile() throws IOException {
        source(
                "lib/framework/Keyed.java",
                """
                package framework;
                @jakarta.persistence.MappedSuperclass
                public class Keyed { @jakarta.persistence.Id Long id; }
                """);
        source(
                "lib/framework/Located.java",
                """
                package framework;
                @jakarta.persistence.MappedSuperclass
                public class Located { int floor; }
                """);
        source(
                "lib/org/springframework/data/jpa/convert/threeten/Dates.java",
                """
                package org.springframework.data.jpa.convert.threeten;
                import jakarta.persistence.*;
                import java.time.*;
                @Converter(autoApply = true)
                public class Dates implements AttributeConverter<LocalDate, java.util.Date> {
                    public java.util.Date convertToDatabaseColumn(LocalDate date) { return null; }
                    public LocalDate convertToEntityAttribute(java.util.Date date) { return null; }
                }
                """);
        source(
                "app/shop/Order.java",
                """
                package shop;
                import jakarta.persistence.*;
                @Entity
                public class Order extends framework.Keyed { java.time.LocalDate placed; @Embedded Shelf shelf; }
                """);
        source(
                "app/shop/Shelf.java",
                """
                package shop;
                @jakarta.persistence.Embeddable
                public class Shelf extends framework.Located { int number; }
                """);
        compile(
                "lib",
                "framework/Keyed.java",
                "framework/Located.java",
                "org/springframework/data/jpa/convert/threeten/Dates.java");
        compile("app", "shop/Order.java", "shop/Shelf.java");
    }

    @Test
    void whatAFrameworkDeclaresIsPartOfTheEntity() {
        assertThat(SchemaText.of(read(List.of("app", "lib"), List.of())))
                .isEqualTo(
                        """
                        order
                          id bigint not null
                          placed date
                          floor integer
                          number integer
                          primary key (id)
                        """);
    }

    @Test
    void springDatasOwnConvertersApplyWhereTheirPackageIsNamed() {
        List<String> packages = List.of("shop", "org.springframework.data.jpa.convert.threeten");
        assertThat(SchemaText.of(read(List.of("app", "lib"), packages))).contains("  placed timestamp");
    }

    @Test
    void anEntitysSuperclassThatIsMissingIsNoReasonToForgetItsColumns() {
        assertThatThrownBy(() -> read(List.of("app"), List.of()))
                .isInstanceOfSatisfying(UnsupportedMapping.class, e -> {
                    assertThat(e.where()).contains("shop.Order");
                    assertThat(e).hasMessageContaining("framework.Keyed");
                    assertThat(e.hint()).hasValueSatisfying(hint -> assertThat(hint)
                            .contains("models.classpath", "target/dependency/*"));
                });
    }

    @Test
    void norIsAnEmbeddables() throws IOException {
        Files.delete(folder.resolve("lib-classes/framework/Located.class"));
        assertThatThrownBy(() -> read(List.of("app", "lib"), List.of()))
                .isInstanceOfSatisfying(UnsupportedMapping.class, e -> {
                    assertThat(e).hasMessageContaining("its superclass framework.Located");
                    assertThat(e.where()).contains("shop.Shelf");
                });
    }

    @Test
    void anAttributesClassThatIsMissingIsSaidToBe() throws IOException {
        source(
                "app/shop/Depot.java",
                """
                package shop;
                import jakarta.persistence.*;
                @Entity
                public class Depot { @Id Long id; framework.Located place; }
                """);
        compile("app", "shop/Depot.java");
        Files.delete(folder.resolve("lib-classes/framework/Located.class"));
        Files.delete(folder.resolve("app-classes/shop/Order.class"));

        assertThatThrownBy(() -> read(List.of("app", "lib"), List.of()))
                .isInstanceOfSatisfying(UnsupportedMapping.class, e -> {
                    assertThat(e.where()).contains("shop.Depot.place");
                    assertThat(e).hasMessageContaining("framework.Located is not on the class path");
                    assertThat(e.hint()).hasValueSatisfying(hint -> assertThat(hint)
                            .contains("models.classpath", "framework.Located: varchar(255)"));
                });
    }

    @Test
    void anEnumThatIsMissingIsSaidToBeWhateverItsColumnIs() throws IOException {
        source("lib/framework/Level.java", "package framework; public enum Level { LOW, HIGH }");
        source(
                "app/shop/Alarm.java",
                """
                package shop;
                import jakarta.persistence.*;
                @Entity
                public class Alarm {
                    @Id Long id;
                    @Enumerated @org.hibernate.annotations.JdbcTypeCode(4) framework.Level level;
                }
                """);
        compile("lib", "framework/Level.java");
        compile("app", "shop/Alarm.java");
        Files.delete(folder.resolve("lib-classes/framework/Level.class"));
        Files.delete(folder.resolve("app-classes/shop/Order.class"));

        assertThatThrownBy(() -> read(List.of("app", "lib"), List.of()))
                .isInstanceOfSatisfying(UnsupportedMapping.class, e -> {
                    assertThat(e.where()).contains("shop.Alarm.level");
                    assertThat(e).hasMessageContaining("framework.Level is not on the class path");
                });
    }

    private Schema read(List<String> parts, List<String> packages) {
        List<Path> classpath =
                parts.stream().map(part -> folder.resolve(part + "-classes")).toList();
        return ModelReader.read(new ModelSource(classpath, packages), MappingOptions.of(Targets.POSTGRESQL));
    }

    private void source(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private void compile(String part, String... files) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + folder.resolve("lib-classes"),
                "-d",
                Files.createDirectories(folder.resolve(part + "-classes")).toString()));
        List.of(files)
                .forEach(
                        file -> arguments.add(folder.resolve(part).resolve(file).toString()));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }
}
