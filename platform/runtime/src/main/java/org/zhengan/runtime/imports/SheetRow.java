package org.zhengan.runtime.imports;

import java.util.List;

/**
 * A row as it was sent.
 *
 * @param number   its number in the sheet; the headings are row 1
 * @param formulas positions of cells that hold a formula, which is never trusted
 */
record SheetRow(int number, List<String> cells, List<Integer> formulas) {

    boolean isBlank() {
        return formulas.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    int size() {
        return cells.stream().mapToInt(String::length).sum();
    }
}
