package org.zhengan.vaccine.batch;

/** What a notice to stop ends (停止采购、配送和使用), and what breaks it afterwards. */
public enum Stop {
    PURCHASE,
    DISTRIBUTION,
    USE
}
