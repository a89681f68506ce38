package org.zhengan.vaccine.aftermath;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.response.Texts;

/** What may be done about an aftermath. */
public final class AftermathCommands {

    private AftermathCommands() {}

    /**
     * Settles the opinion on the aftermath (研究善后处理意见); or that none is needed, and why.
     *
     * @param needed  whether there is anything to be done
     * @param opinion what is to be done, or why nothing is
     */
    public record Draft(
            @Label("事件") String incidentId,
            @Label("事发地") District district,
            @Label("需要善后") boolean needed,
            @Label("善后处理意见") String opinion,
            @Label("善后事项") List<AftermathTask> tasks,
            @Label("责任单位") List<String> liableUnits,
            @Label("金额") List<Amount> amounts,
            @Label("保险理赔") @Nullable InsuranceClaim insuranceClaim) {

        public Draft {
            new Checks()
                    .text("incidentId", incidentId, Texts.SHORT)
                    .text("opinion", opinion, Texts.LONG)
                    .that(
                            district != District.CITY,
                            "district",
                            "not-a-county-unit",
                            "应为区县（市）或开发区",
                            "must be a district, county or development zone")
                    .that(
                            needed != tasks.isEmpty(),
                            "tasks",
                            "tasks-without-need",
                            "需要善后的至少列一项，无需善后的不列事项",
                            "tasks are named where, and only where, there is need")
                    .that(
                            new HashSet<>(tasks).size() == tasks.size(),
                            "tasks",
                            "named-twice",
                            "事项重复",
                            "a task is named twice")
                    .end();
            tasks = List.copyOf(tasks);
            liableUnits = List.copyOf(liableUnits);
            amounts = List.copyOf(amounts);
        }
    }

    /** The government of the same level approves it (同级人民政府批准). */
    public record Approve(@Label("批准单位") String body, @Label("文号") String document) {

        public Approve {
            new Checks()
                    .text("body", body, Texts.SHORT)
                    .text("document", document, Texts.SHORT)
                    .end();
        }
    }

    /** The local government begins to carry it out (组织善后). */
    public record Execute() {}

    /** One of its tasks is done (事项完成). */
    public record FinishTask(@Label("事项") AftermathTask task) {}

    /** Everything is done (善后完成). */
    public record Complete() {}
}
