package org.zhengan.standalone;

/**
 * What services stand on.
 *
 * @param kafka where the broker takes clients
 * @param mongodb how the store is reached
 */
record Backing(String kafka, String mongodb) {}
