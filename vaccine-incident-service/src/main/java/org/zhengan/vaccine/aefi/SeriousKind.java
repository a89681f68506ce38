package org.zhengan.vaccine.aefi;

/** In which way an event is especially serious (特别严重): 1.4 names three. */
public enum SeriousKind {
    DISABILITY,
    ORGAN,
    LIFE_THREATENING
}
