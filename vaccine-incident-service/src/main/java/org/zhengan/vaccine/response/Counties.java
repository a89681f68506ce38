package org.zhengan.vaccine.response;

import java.util.HashSet;
import java.util.List;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;

/** The county units an incident touches (涉及区县): one or more, development zones among them. */
public final class Counties {

    private Counties() {}

    /** At least one, none twice, and none of them the city as a whole. */
    public static Checks check(Checks checks, String field, List<District> counties) {
        boolean holds = !counties.isEmpty()
                && !counties.contains(District.CITY)
                && new HashSet<>(counties).size() == counties.size();
        return checks.that(
                holds,
                field,
                "not-county-units",
                "应为一个以上不重复的区县（市）或开发区",
                "must be one or more different districts, counties or development zones");
    }
}
