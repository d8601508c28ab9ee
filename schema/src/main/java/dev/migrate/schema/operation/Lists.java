package dev.migrate.schema.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** Copies of lists with one element changed. */
final class Lists {
    private Lists() {}

    static <T> List<T> with(List<T> list, T element) {
        if (list.contains(element)) {
            throw new IllegalStateException(element + " is there already");
        }
        List<T> copy = new ArrayList<>(list);
        copy.add(element);
        return copy;
    }

    static <T> List<T> without(List<T> list, T element) {
        List<T> copy = new ArrayList<>(list);
        if (!copy.remove(element)) {
            throw new NoSuchElementException("no " + element);
        }
        return copy;
    }

    static <T> List<T> replacing(List<T> list, T before, T after) {
        int index = list.indexOf(before);
        if (index < 0) {
            throw new NoSuchElementException("no " + before);
        }
        List<T> copy = new ArrayList<>(list);
        copy.set(index, after);
        return copy;
    }
}
