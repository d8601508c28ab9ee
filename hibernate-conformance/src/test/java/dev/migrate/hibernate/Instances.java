package dev.migrate.hibernate;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.Hibernate;
import org.hibernate.Length;
import org.hibernate.boot.Metadata;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.mapping.Any;
import org.hibernate.mapping.Backref;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.OneToMany;
import org.hibernate.mapping.OneToOne;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.ToOne;
import org.hibernate.mapping.Value;
import org.jspecify.annotations.Nullable;

/** Instances of an application's entities, with something in every attribute, made from Hibernate's own mapping. */
@SuppressWarnings("removal") // What Hibernate 7.4 has instead of Getter.get and Setter.set is not in Hibernate 6.
final class Instances {
    private final SessionFactoryImplementor factory;
    private final Metadata metadata;
    private final BasicValues values = new BasicValues();

    /** The entities whose attributes are being filled, outermost last. */
    private final Deque<Made> filling = new ArrayDeque<>();

    /** In the order in which they can be stored. */
    private final List<Object> made = new ArrayList<>();

    private record Made(PersistentClass entity, Object instance) {}

    Instances(HibernateApplication application) {
        this.factory = application.factory().unwrap(SessionFactoryImplementor.class);
        this.metadata = application.metadata();
    }

    /** Stores an instance of every entity, with those that it refers to, and loads it again. */
    List<Complaint> storeAndLoadAll() {
        List<Complaint> complaints = new ArrayList<>();
        for (PersistentClass entity : metadata.getEntityBindings()) {
            if (!isAbstract(entity) && entity.isMutable()) {
                try {
                    storeAndLoad(entity);
                } catch (ReflectiveOperationException | RuntimeException e) {
                    complaints.add(new Complaint("cannot store and load " + entity.getEntityName(), e));
                }
            }
        }
        return complaints;
    }

    private void storeAndLoad(PersistentClass entity) throws ReflectiveOperationException {
        made.clear();
        filling.clear();
        Object instance = make(entity);
        inTransaction(manager -> made.forEach(manager::persist));
        Object id = factory.getPersistenceUnitUtil().getIdentifier(instance);
        inTransaction(manager -> load(manager, entity, id));
    }

    private void load(EntityManager manager, PersistentClass entity, Object id) {
        Object loaded = manager.find(entity.getMappedClass(), id);
        if (loaded == null) {
            throw new IllegalStateException("nothing found with id " + id);
        }
        for (Property property : entity.getPropertyClosure()) {
            if (!isMadeByHibernate(property)) {
                Hibernate.initialize(property.getGetter(entity.getMappedClass()).get(loaded));
            }
        }
    }

    private interface Work {
        void with(EntityManager manager) throws ReflectiveOperationException;
    }

    private void inTransaction(Work work) throws ReflectiveOperationException {
        EntityManager manager = factory.createEntityManager();
        try {
            manager.getTransaction().begin();
            work.with(manager);
            manager.getTransaction().commit();
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
        }
    }

    private Object make(PersistentClass declared) throws ReflectiveOperationException {
        PersistentClass entity = concrete(declared);
        for (Property property : entity.getPropertyClosure()) {
            if (property instanceof Backref backref && !property.isOptional() && !isFilling(backref.getEntityName())) {
                return madeThroughOwner(entity, backref);
            }
        }
        Made self = new Made(entity, instantiate(entity.getMappedClass()));
        filling.push(self);
        fillIdentifier(self);
        for (Property property : entity.getPropertyClosure()) {
            if (!isMadeByHibernate(property) && property != entity.getVersion() && !isCollection(property)) {
                fill(self.instance(), entity.getMappedClass(), property);
            }
        }
        made.add(self.instance());
        for (Property property : entity.getPropertyClosure()) {
            if (!isMadeByHibernate(property) && isCollection(property)) {
                fill(self.instance(), entity.getMappedClass(), property);
            }
        }
        filling.pop();
        return self.instance();
    }

    /** An entity whose foreign key the collection of another one writes, and which may not be null. */
    private Object madeThroughOwner(PersistentClass entity, Backref backref) throws ReflectiveOperationException {
        make(metadata.getEntityBinding(backref.getEntityName()));
        for (Object each : made) {
            if (entity.getMappedClass().isInstance(each)) {
                return each;
            }
        }
        throw new IllegalStateException(backref.getEntityName() + " holds no " + entity.getEntityName());
    }

    private boolean isFilling(String entityName) {
        PersistentClass owner = metadata.getEntityBinding(entityName);
        return filling.stream().anyMatch(each -> owner.getMappedClass().isInstance(each.instance()));
    }

    private void fillIdentifier(Made self) throws ReflectiveOperationException {
        PersistentClass entity = self.entity();
        Class<?> type = entity.getMappedClass();
        Property identifier = entity.getIdentifierProperty();
        if (identifier == null) {
            for (Property part : ((Component) entity.getIdentifier()).getProperties()) {
                fill(self.instance(), type, part);
            }
        } else if (identifier.getValue() instanceof Component || !isGenerated(entity)) {
            fill(self.instance(), type, identifier);
        }
    }

    private boolean isGenerated(PersistentClass entity) {
        Object generator = factory.getMappingMetamodel()
                .getEntityDescriptor(entity.getEntityName())
                .getGenerator();
        return !generator.getClass().getSimpleName().equals("Assigned");
    }

    private void fill(Object owner, Class<?> type, Property property) throws ReflectiveOperationException {
        Object value = value(property.getValue(), property.isOptional());
        if (value != null) {
            property.getSetter(type).set(owner, value);
        }
    }

    private @Nullable Object value(Value value, boolean optional) throws ReflectiveOperationException {
        if (value instanceof Component component) {
            return component(component);
        }
        if (value instanceof Any || (value instanceof OneToOne inverse && inverse.getMappedByProperty() != null)) {
            return null;
        }
        if (value instanceof ToOne toOne) {
            return other(toOne.getReferencedEntityName(), optional);
        }
        if (value instanceof OneToMany oneToMany) {
            return other(oneToMany.getReferencedEntityName(), false);
        }
        if (value instanceof org.hibernate.mapping.Collection collection) {
            return collection.isInverse() ? null : collection(collection);
        }
        Object key = keyOfAnother(value);
        return key != null ? key : values.of(value.getType().getReturnedClass(), length(value));
    }

    /** What a plain attribute has to hold whose column an association of another class refers from, if that is so. */
    private @Nullable Object keyOfAnother(Value value) throws ReflectiveOperationException {
        for (ForeignKey foreignKey : value.getTable().getForeignKeys().values()) {
            PersistentClass other = metadata.getEntityBinding(foreignKey.getReferencedEntityName());
            if (foreignKey.isReferenceToPrimaryKey()
                    && foreignKey.getColumns().equals(value.getSelectables())
                    && !isFilling(other.getEntityName())) {
                return factory.getPersistenceUnitUtil().getIdentifier(make(other));
            }
        }
        return null;
    }

    /** What an association leads to; at one remove from the entity in question, only where it must be there. */
    private @Nullable Object other(String entityName, boolean optional) throws ReflectiveOperationException {
        PersistentClass entity = metadata.getEntityBinding(entityName);
        if (optional && (filling.size() > 1 || isFilling(entityName))) {
            return null;
        }
        for (Made each : filling) {
            if (entity.getMappedClass().isInstance(each.instance())) {
                return each.instance();
            }
        }
        return make(entity);
    }

    private Object component(Component component) throws ReflectiveOperationException {
        Class<?> type = component.getComponentClass();
        if (type.isRecord()) {
            return record(type, component);
        }
        Object instance = instantiate(type);
        for (Property property : component.getProperties()) {
            fill(instance, type, property);
        }
        return instance;
    }

    private Object record(Class<?> type, Component component) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = new Class<?>[parts.length];
        Object[] arguments = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            Property property = component.getProperty(parts[i].getName());
            types[i] = parts[i].getType();
            arguments[i] = value(property.getValue(), property.isOptional());
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(arguments);
    }

    private @Nullable Object collection(org.hibernate.mapping.Collection collection)
            throws ReflectiveOperationException {
        if (collection.getElement() instanceof Any || filling.size() > 1) {
            return null;
        }
        Object element = value(collection.getElement(), false);
        if (element == null) {
            return null;
        }
        if (collection instanceof org.hibernate.mapping.Map map) {
            Map<Object, Object> filled = map.isSorted() ? new TreeMap<>() : new HashMap<>();
            filled.put(value(((IndexedCollection) map).getIndex(), false), element);
            return filled;
        }
        if (collection instanceof org.hibernate.mapping.Array array) {
            Object filled = Array.newInstance(array.getElementClass(), 1);
            Array.set(filled, 0, element);
            return filled;
        }
        Collection<Object> filled = empty(collection);
        filled.add(element);
        return filled;
    }

    private static Collection<Object> empty(org.hibernate.mapping.Collection collection) {
        if (collection instanceof org.hibernate.mapping.Set) {
            return collection.isSorted() ? new TreeSet<>() : new HashSet<>();
        }
        return new ArrayList<>();
    }

    private static boolean isCollection(Property property) {
        return property.getValue() instanceof org.hibernate.mapping.Collection;
    }

    private static boolean isMadeByHibernate(Property property) {
        return property.isSynthetic()
                || property instanceof Backref
                || (!property.isInsertable() && !isCollection(property));
    }

    private static long length(Value value) {
        for (Selectable selectable : value.getSelectables()) {
            if (selectable instanceof Column column && column.getLength() != null) {
                return column.getLength();
            }
        }
        return Length.DEFAULT;
    }

    private static boolean isAbstract(PersistentClass entity) {
        return Boolean.TRUE.equals(entity.isAbstract())
                || java.lang.reflect.Modifier.isAbstract(entity.getMappedClass().getModifiers());
    }

    private static PersistentClass concrete(PersistentClass entity) {
        if (!isAbstract(entity)) {
            return entity;
        }
        for (PersistentClass subclass : entity.getDirectSubclasses()) {
            return concrete(subclass);
        }
        throw new IllegalStateException(entity.getEntityName() + " has no concrete subclass");
    }

    private static Object instantiate(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
