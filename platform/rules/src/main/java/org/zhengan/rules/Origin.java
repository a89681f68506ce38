package org.zhengan.rules;

/** Where a rule comes from: the document itself, our reading of it, or a default where it is silent. */
public enum Origin {
    DOCUMENT,
    INTERPRETATION,
    DEFAULT
}
