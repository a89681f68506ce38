package org.zhengan.testing.planted.unmarked;

/** Stands in a package that says nothing of null. */
record Unmarked(String value) {}
