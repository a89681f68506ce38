package org.zhengan.vaccine.report;

/** How a report is sent (报告形式). SECRET is the channel that secrecy rules prescribe (保密渠道). */
public enum Channel {
    PHONE,
    SMS,
    FAX,
    OTHER_WRITTEN,
    SECRET;

    /** Whether it is in writing; telephone and text messages only go before the written report. */
    public boolean isWritten() {
        return switch (this) {
            case PHONE, SMS -> false;
            case FAX, OTHER_WRITTEN, SECRET -> true;
        };
    }
}
