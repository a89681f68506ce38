package org.zhengan.gas.alarm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.rules.personal.PersonName;
import org.zhengan.rules.personal.Personal;
import org.zhengan.rules.personal.Phone;

/**
 * What a sensor reports: the command that raises an alarm or goes on with the one that is open.
 *
 * @param lelPermille thousandths of the lower explosive limit
 * @param userKind    absent only for a sensor on a pipe section
 * @param linkedCutoff whether a linked cut-off is installed
 * @param address     of the premises; told to others for non-residents only
 * @param enterpriseId the unit of those who answer for the supply; it and its devices see what is theirs only
 * @param contactName whom to ask for at the premises
 */
public record Reading(
        @Label("传感器编号") String sensorId,
        @Label("读数时间") Instant at,
        @Label("爆炸下限千分比") int lelPermille,
        @Label("辖区") District district,
        @Label("用户类别") @Nullable UserKind userKind,
        @Label("已装联动切断") boolean linkedCutoff,
        @Label("燃气种类") GasKind gasKind,
        @Label("人员密集") boolean crowded,
        @Label("密闭空间") boolean confined,
        @Label("用户编号") @Nullable String userId,
        @Label("管段编号") @Nullable String sectionId,
        @Label("地址") @Nullable String address,
        @Label("供气企业") @Nullable String enterprise,
        @Label("供气企业编号") @Nullable String enterpriseId,
        @Label("联系人") @Nullable Personal<PersonName> contactName,
        @Label("联系电话") @Nullable Personal<Phone> contactPhone) {

    private static final int MOST_PERMILLE = 100_000;
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_ADDRESS = 200;

    public Reading {
        new Checks()
                .text("sensorId", sensorId, LONGEST_ID)
                .within("lelPermille", lelPermille, 0, MOST_PERMILLE)
                .text("userId", userId, LONGEST_ID)
                .text("sectionId", sectionId, LONGEST_ID)
                .text("address", address, LONGEST_ADDRESS)
                .text("enterprise", enterprise, LONGEST_ID)
                .text("enterpriseId", enterpriseId, LONGEST_ID)
                .that(
                        userId == null || sectionId == null,
                        "sectionId",
                        "user-or-section",
                        "用户与管段只填其一",
                        "a sensor guards a user or a pipe section, not both")
                .that(
                        userKind != null || sectionId != null,
                        "userKind",
                        "required",
                        "除管段传感器外应填用户类别",
                        "required unless the sensor guards a pipe section")
                .end();
    }
}
