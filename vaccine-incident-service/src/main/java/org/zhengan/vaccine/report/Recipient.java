package org.zhengan.vaccine.report;

/** To whom a report goes (报送对象): a government or a department above. */
public enum Recipient {
    SUPERIOR_GOVERNMENT,
    SUPERIOR_DEPARTMENT
}
