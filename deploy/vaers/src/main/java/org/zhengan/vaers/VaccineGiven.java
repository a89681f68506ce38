package org.zhengan.vaers;

/** One vaccine of a report, as its source has it: type, maker, lot and name. */
record VaccineGiven(String type, String manufacturer, Lot lot, String name) {}
