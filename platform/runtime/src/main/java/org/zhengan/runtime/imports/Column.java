package org.zhengan.runtime.imports;

import org.zhengan.runtime.shape.Shape;

/** A column of an import sheet: the field it fills, by dotted path, and how it is headed. */
record Column(String path, String heading, boolean required, Shape shape) {

    boolean isHeaded(String given) {
        return given.equals(heading) || given.equals(path);
    }

    /** Whether {@code field} is this column's or lies within it. */
    boolean holds(String field) {
        return field.equals(path) || field.startsWith(path + ".");
    }

    /** The same headed by its path, where its term is another's too. */
    Column byPath() {
        return new Column(path, path, required, shape);
    }
}
