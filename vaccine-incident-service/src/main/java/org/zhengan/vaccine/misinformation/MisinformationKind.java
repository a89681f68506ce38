package org.zhengan.vaccine.misinformation;

/** What it is. */
public enum MisinformationKind {
    /** It may mislead (可能误导公众和社会舆论的信息). */
    MISLEADING,
    /** It is false, and spread (谣言). */
    RUMOUR
}
