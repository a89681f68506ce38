package org.zhengan.vaccine.warning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;

/** What the experts say of a risk (分析评估意见), 3.3.2; what they have not said is absent. */
public record Opinion(
        @Label("风险因素") @Nullable String riskFactors,
        @Label("风险级别") @Nullable String riskLevel,
        @Label("影响范围") List<District> impactArea,
        @Label("紧急程度") @Nullable String urgency,
        @Label("可能危害") @Nullable String harm,
        @Label("专家意见") @Nullable String expertOpinion) {

    private static final int LONGEST = 2000;

    public Opinion {
        impactArea = List.copyOf(impactArea);
        new Checks()
                .text("riskFactors", riskFactors, LONGEST)
                .text("riskLevel", riskLevel, LONGEST)
                .text("urgency", urgency, LONGEST)
                .text("harm", harm, LONGEST)
                .text("expertOpinion", expertOpinion, LONGEST)
                .end();
    }

    /** Which of the five parts of the opinion are missing. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        lack(missing, "riskFactors", riskFactors == null);
        lack(missing, "riskLevel", riskLevel == null);
        lack(missing, "impactArea", impactArea.isEmpty());
        lack(missing, "urgency", urgency == null);
        lack(missing, "harm", harm == null);
        return missing;
    }

    private static void lack(List<String> missing, String part, boolean lacks) {
        if (lacks) {
            missing.add(part);
        }
    }
}
