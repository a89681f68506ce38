package org.zhengan.vaccine.publication;

/** Where a release stands. */
public enum PublicationState {
    DRAFT,
    AUTHORISED,
    PUBLISHED,
    REFUSED
}
