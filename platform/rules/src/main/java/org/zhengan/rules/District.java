package org.zhengan.rules;

/** The districts, counties and development zones of Zhengzhou, and the city itself. */
public enum District {
    CITY("郑州市", "410100"),
    ZHONGYUAN("中原区", "410102"),
    ERQI("二七区", "410103"),
    GUANCHENG("管城回族区", "410104"),
    JINSHUI("金水区", "410105"),
    SHANGJIE("上街区", "410106"),
    HUIJI("惠济区", "410108"),
    ZHONGMU("中牟县", "410122"),
    GONGYI("巩义市", "410181"),
    XINGYANG("荥阳市", "410182"),
    XINMI("新密市", "410183"),
    XINZHENG("新郑市", "410184"),
    DENGFENG("登封市", "410185"),
    ECON("郑州经开区", "410171"),
    HITECH("郑州高新区", "410172"),
    AIRPORT("郑州航空港区", "410173"),
    ZHENGDONG("郑东新区", "");

    private final String zh;
    private final String code;

    District(String zh, String code) {
        this.zh = zh;
        this.code = code;
    }

    /** The Chinese name. */
    public String zh() {
        return zh;
    }

    /** The code in GB/T 2260; empty for Zhengdong, which has none of its own. */
    public String code() {
        return code;
    }

    /** Whether somebody responsible for this district sees what belongs to {@code other}. */
    public boolean covers(District other) {
        return this == CITY || this == other;
    }
}
