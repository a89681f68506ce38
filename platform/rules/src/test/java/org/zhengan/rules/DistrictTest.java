package org.zhengan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DistrictTest {

    @Test
    void thereAreSixteenAndTheCity() {
        assertThat(Stream.of(District.values()).map(district -> district + " " + district.zh() + " " + district.code()))
                .containsExactlyInAnyOrder(
                        "CITY 郑州市 410100",
                        "ZHONGYUAN 中原区 410102",
                        "ERQI 二七区 410103",
                        "GUANCHENG 管城回族区 410104",
                        "JINSHUI 金水区 410105",
                        "SHANGJIE 上街区 410106",
                        "HUIJI 惠济区 410108",
                        "ZHONGMU 中牟县 410122",
                        "GONGYI 巩义市 410181",
                        "XINGYANG 荥阳市 410182",
                        "XINMI 新密市 410183",
                        "XINZHENG 新郑市 410184",
                        "DENGFENG 登封市 410185",
                        "ECON 郑州经开区 410171",
                        "HITECH 郑州高新区 410172",
                        "AIRPORT 郑州航空港区 410173",
                        "ZHENGDONG 郑东新区 ");
    }

    @Test
    void theCitySeesAllAndADistrictItself() {
        assertThat(District.CITY.covers(District.ERQI)).isTrue();
        assertThat(District.ERQI.covers(District.ERQI)).isTrue();
        assertThat(District.ERQI.covers(District.CITY)).isFalse();
        assertThat(District.ERQI.covers(District.HUIJI)).isFalse();
    }
}
