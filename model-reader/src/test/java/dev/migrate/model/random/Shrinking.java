package dev.migrate.model.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Leaves out of a model what a failure does not need. */
public final class Shrinking {
    private final Predicate<RandomModel> fails;
    private int made;

    /** @param fails false as well for a model that does not compile */
    public Shrinking(Predicate<RandomModel> fails) {
        this.fails = fails;
    }

    /** The smallest model that still fails, of those that leaving out one thing after another leads to. */
    public RandomModel shrink(RandomModel model) {
        RandomModel smallest = model;
        boolean again = true;
        while (again) {
            again = false;
            int tried = 0;
            List<RandomModel> candidates = smaller(smallest);
            while (tried < candidates.size()) {
                RandomModel candidate = candidates.get(tried).named(model.name() + "x" + made++);
                if (fails.test(candidate)) {
                    smallest = candidate;
                    candidates = smaller(smallest);
                    again = true;
                    // What could not be left out before seldom can be now.
                    tried = Math.min(tried, candidates.size());
                } else {
                    tried++;
                }
            }
        }
        return smallest;
    }

    private static List<RandomModel> smaller(RandomModel model) {
        List<RandomModel> smaller = new ArrayList<>();
        for (int i = 0; i < model.classes().size() && model.classes().size() > 1; i++) {
            smaller.add(model.withoutClass(i));
        }
        for (int i = 0; i < model.classes().size(); i++) {
            addSmaller(model, i, smaller);
        }
        return smaller;
    }

    private static void addSmaller(RandomModel model, int index, List<RandomModel> smaller) {
        SourceClass type = model.classes().get(index);
        List<SourceMember> members = type.members();
        for (int i = 0; i < members.size(); i++) {
            List<SourceMember> fewer = new ArrayList<>(members);
            fewer.remove(i);
            smaller.add(model.withClass(index, type.withMembers(fewer)));
        }
        for (int i = 0; i < members.size(); i++) {
            for (int j = 0; j < members.get(i).annotations().size(); j++) {
                List<SourceMember> changed = new ArrayList<>(members);
                changed.set(i, members.get(i).withoutAnnotation(j));
                smaller.add(model.withClass(index, type.withMembers(changed)));
            }
        }
        for (int i = 0; i < type.annotations().size(); i++) {
            smaller.add(model.withClass(index, type.withoutAnnotation(i)));
        }
        if (type.header().contains(" extends ")) {
            smaller.add(model.withClass(index, type.withHeader(type.header().replaceAll(" extends [^ ]+$", ""))));
        }
    }
}
