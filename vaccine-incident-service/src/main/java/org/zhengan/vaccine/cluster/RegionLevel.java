package org.zhengan.vaccine.cluster;

/** How wide "the same area" is (相对集中的区域). */
public enum RegionLevel {
    COUNTY,
    CITY
}
