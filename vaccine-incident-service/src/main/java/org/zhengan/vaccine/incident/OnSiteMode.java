package org.zhengan.vaccine.incident;

/** How an on-site command is set up (成立方式), 2.2.2; the plan gives no criterion, the mode is recorded. */
public enum OnSiteMode {
    /** With the consent of the general headquarters (报请同意成立). */
    APPROVED,
    /** By the city headquarters itself (直接成立). */
    DIRECT
}
