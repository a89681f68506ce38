package org.zhengan.vaccine.incident;

/** What a response does side by side (边调查、边核实、边救治、边处置), with reporting and guiding opinion; 4 and 4.2. */
public enum ResponseStep {
    INVESTIGATE,
    VERIFY,
    TREAT,
    CONTROL_BATCH,
    REPORT,
    OPINION
}
