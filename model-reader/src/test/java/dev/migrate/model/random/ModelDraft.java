package dev.migrate.model.random;

import java.util.ArrayList;
import java.util.List;

/** A model in the making: what exists by now, and the dice. */
final class ModelDraft {
    private final Dice dice;
    private final Words classNames;
    private final Words embeddableWords;
    private final Words superclassWords;
    private final boolean getters;
    private final List<ClassDraft> classes = new ArrayList<>();
    private final List<EntityDraft> entities = new ArrayList<>();
    private final List<EmbeddableDraft> embeddables = new ArrayList<>();

    ModelDraft(Dice dice) {
        this.dice = dice;
        this.classNames = Words.ofClasses(dice);
        this.embeddableWords = Words.ofEmbeddables(dice);
        this.superclassWords = Words.ofSuperclasses(dice);
        this.getters = dice.chance(30);
    }

    Dice dice() {
        return dice;
    }

    Words classNames() {
        return classNames;
    }

    Words embeddableWords() {
        return embeddableWords;
    }

    Words superclassWords() {
        return superclassWords;
    }

    /** Whether annotations stand on getters. */
    boolean getters() {
        return getters;
    }

    ClassDraft newClass(String name) {
        ClassDraft draft = new ClassDraft(name).getters(getters);
        classes.add(draft);
        return draft;
    }

    void add(EntityDraft entity) {
        entities.add(entity);
    }

    List<EntityDraft> entities() {
        return entities;
    }

    void add(EmbeddableDraft embeddable) {
        embeddables.add(embeddable);
    }

    List<EmbeddableDraft> embeddables() {
        return embeddables;
    }

    RandomModel model(String name) {
        return new RandomModel(name, classes.stream().map(ClassDraft::source).toList());
    }
}
