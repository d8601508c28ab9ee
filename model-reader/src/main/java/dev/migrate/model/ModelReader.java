package dev.migrate.model;

import dev.migrate.model.binding.ModelBinder;
import dev.migrate.model.bytecode.ClassIndex;
import dev.migrate.model.bytecode.ClassMapping;
import dev.migrate.model.bytecode.ClassPathScan;
import dev.migrate.model.entity.EntityClasses;
import dev.migrate.model.xml.XmlMappings;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import java.util.Map;
import org.jboss.jandex.DotName;

/** Reads the schema that a set of annotated classes asks for. */
public final class ModelReader {
    private final ClassIndex index;
    private final EntityClasses entities;

    private ModelReader(ClassIndex index, EntityClasses entities) {
        this.index = index;
        this.entities = entities;
    }

    /**
     * Finds the annotated classes, which is the larger part of the work and the same for every database.
     *
     * @throws MigrateException if the class path cannot be read or holds no entity
     */
    public static ModelReader scan(ModelSource source) {
        ClassIndex classes = ClassPathScan.of(source.classpath());
        ClassIndex index = classes.with(XmlMappings.of(classes.mappingFiles(), source.provider()));
        index.overlay().classes().forEach((name, mapping) -> refuseMissing(index, name, mapping));
        EntityClasses entities = new EntityClasses(index, source.packages(), source.provider());
        if (entities.all().isEmpty()) {
            throw noEntities(source);
        }
        entities.readMembers();
        return new ModelReader(index, entities);
    }

    /** {@link #scan} and {@link #read(MappingOptions)} in one. */
    public static Schema read(ModelSource source, MappingOptions options) {
        return scan(source).read(options);
    }

    /**
     * The schema of all entities, with names exactly as the target database stores them.
     *
     * <p>Constraints and indexes that the model leaves unnamed have no name.
     *
     * @throws UnsupportedMapping listing every mapping that is not understood
     */
    public Schema read(MappingOptions options) {
        return ModelBinder.bind(index, entities, options);
    }

    /**
     * What the tables of {@link #read(MappingOptions)} are for, so that one can point at a source file. It costs as much
     * as reading them.
     */
    public Map<ObjectName, TableSource> sources(MappingOptions options) {
        return ModelBinder.sources(index, entities, options);
    }

    private static void refuseMissing(ClassIndex index, DotName name, ClassMapping mapping) {
        if (index.find(name).isEmpty()) {
            throw new MigrateException(
                    ErrorKind.MAPPING,
                    "mapping file " + mapping.where() + " maps class " + name + ", which is not on the class path",
                    mapping.where(),
                    "Correct the name, or add the folder or jar that has the class to models.classpath.");
        }
    }

    private static MigrateException noEntities(ModelSource source) {
        String packages = source.packages().isEmpty() ? "" : " in packages " + String.join(", ", source.packages());
        return new MigrateException(
                ErrorKind.CONFIGURATION,
                "no class with @Entity" + packages + " on the class path " + source.classpath(),
                null,
                "Compile the classes, and check models.classpath and models.packages.");
    }
}
