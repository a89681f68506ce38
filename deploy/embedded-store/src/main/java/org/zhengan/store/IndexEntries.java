package org.zhengan.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What one document is indexed as: a tuple of field values, or one tuple for each element where a path leads through an
 * array. Two paths may share an array; two different arrays are refused.
 */
final class IndexEntries {

    private static final String DONE = "";

    private final List<IndexKey> keys;
    private final boolean sparse;
    private final NavigableSet<byte[]> entries = new TreeSet<>(Arrays::compareUnsigned);
    private long arrays;

    private IndexEntries(List<IndexKey> keys, boolean sparse) {
        this.keys = keys;
        this.sparse = sparse;
    }

    static IndexEntries of(Document document, List<IndexKey> keys, boolean sparse) {
        IndexEntries result = new IndexEntries(keys, sparse);
        Object[] nodes = new Object[keys.size()];
        String[] paths = new String[keys.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = document;
            paths[i] = keys.get(i).getKey();
        }
        result.expand(nodes, paths);
        return result;
    }

    NavigableSet<byte[]> encoded() {
        return entries;
    }

    /** One bit for each indexed field whose path met an array. */
    long arrays() {
        return arrays;
    }

    private void expand(Object[] nodes, String[] paths) {
        List<Integer> met = new ArrayList<>();
        for (int i = 0; i < nodes.length; i++) {
            descend(nodes, paths, i);
            if (nodes[i] instanceof Collection) {
                met.add(i);
            }
        }
        if (met.isEmpty()) {
            emit(nodes);
            return;
        }
        Collection<?> array = sharedBy(met, nodes);
        met.forEach(i -> arrays |= 1L << i);
        if (array.isEmpty()) {
            split(nodes, paths, met, KeyWriter.EMPTY_ARRAY);
        }
        array.forEach(element -> split(nodes, paths, met, element));
    }

    private Collection<?> sharedBy(List<Integer> met, Object[] nodes) {
        Object array = nodes[met.get(0)];
        for (int i : met) {
            if (nodes[i] != array) {
                throw new CannotIndexParallelArraysError(
                        met.stream().map(field -> keys.get(field).getKey()).toList());
            }
        }
        return (Collection<?>) array;
    }

    /** An element takes the place of the array; where the path ends there, an inner array is a value like any other. */
    private void split(Object[] nodes, String[] paths, List<Integer> met, Object element) {
        Object[] inner = nodes.clone();
        String[] rest = paths.clone();
        for (int i : met) {
            boolean ends = rest[i].equals(DONE);
            inner[i] = ends ? new Final(element) : element;
            if (!ends && !(element instanceof Document)) {
                inner[i] = Missing.getInstance();
                rest[i] = DONE;
            }
        }
        expand(inner, rest);
    }

    private static void descend(Object[] nodes, String[] paths, int i) {
        while (!paths[i].equals(DONE)) {
            int dot = paths[i].indexOf('.');
            String name = dot < 0 ? paths[i] : paths[i].substring(0, dot);
            if (nodes[i] instanceof Document document) {
                nodes[i] = document.getOrMissing(name);
            } else if (nodes[i] instanceof List<?> list && name.chars().allMatch(Character::isDigit)) {
                int position = Integer.parseInt(name);
                nodes[i] = position < list.size() ? list.get(position) : Missing.getInstance();
            } else if (nodes[i] instanceof Collection) {
                return;
            } else {
                nodes[i] = Missing.getInstance();
            }
            paths[i] = dot < 0 ? DONE : paths[i].substring(dot + 1);
        }
    }

    private void emit(Object[] values) {
        KeyWriter entry = new KeyWriter();
        boolean anything = false;
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Final last ? last.value() : values[i];
            anything |= !(value instanceof Missing);
            entry.field(value, keys.get(i).isAscending());
        }
        if (anything || !sparse) {
            entries.add(entry.written());
        }
    }

    private record Final(Object value) {}
}
