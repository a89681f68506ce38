package org.zhengan.vaers;

import java.util.List;

/** A report of the US Vaccine Adverse Event Reporting System: its vaccines and its terms, each at least in part. */
record VaersReport(int id, List<VaccineGiven> vaccines, List<String> terms) {

    VaersReport {
        vaccines = List.copyOf(vaccines);
        terms = List.copyOf(terms);
    }

    /** The first vaccine with a lot, or else the first. */
    VaccineGiven vaccine() {
        return vaccines.stream()
                .filter(given -> !given.lot().unknown())
                .findFirst()
                .orElse(vaccines.get(0));
    }

    /** How many different known lots the report names. */
    long lots() {
        return vaccines.stream()
                .map(given -> given.lot().known())
                .filter(lot -> !lot.isEmpty())
                .distinct()
                .count();
    }

    /** The same report once more, under an id that no report of a year has. */
    VaersReport repeated(int time) {
        return new VaersReport(id + time * Spread.REPEAT, vaccines, terms);
    }
}
