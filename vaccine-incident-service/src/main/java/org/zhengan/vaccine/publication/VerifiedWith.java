package org.zhengan.vaccine.publication;

/** With whom misleading information was verified (会同核实方), 4.5.2. */
public enum VerifiedWith {
    HEALTH,
    OTHER_DEPT,
    PROFESSIONAL_BODY,
    MAH
}
