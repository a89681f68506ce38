package org.zhengan.vaccine.aftermath;

import static org.zhengan.vaccine.clause.AftermathClauses.AFTERMATH;
import static org.zhengan.vaccine.clause.AftermathClauses.FUNDS;
import static org.zhengan.vaccine.clause.OrganisationClauses.AFTERMATH_GROUP;

import org.zhengan.rules.Basis;
import org.zhengan.rules.Guard;
import org.zhengan.rules.Rule;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.vaccine.aftermath.AftermathCommands.Draft;

/** The rules of VAC-6.3 and VAC-7.3. */
final class AftermathRules {

    static final Basis SETTLED =
            AFTERMATH.rule("VAC-6.3-3", "应急指挥机构研究决定善后处理意见", "the headquarters settles the opinion on the aftermath");

    static final Basis APPROVED = AFTERMATH.rule(
            "VAC-6.3-1", "善后处理意见报同级人民政府批准后实施", "carried out once the government of the same level has approved it");

    static final Basis LIABLE_PAYS = AFTERMATH.rule(
            "VAC-6.3-2",
            "责任单位赔偿并承担后续治疗费用，属地政府组织善后",
            "the liable pay damages and further treatment; the local government organises the rest");

    static final Basis GUIDED =
            AFTERMATH_GROUP.rule("VAC-2.2.2-5", "善后处置组指导事发地政府做好善后", "the aftermath group guides the local government");

    static final Basis FUNDED =
            FUNDS.rule("VAC-7.3", "按财政分级负担保障经费", "the level of government that responds bears the funds");

    /** The government of the same level, not a higher or another one. */
    static final Rule<Attempt<Aftermath, ?>> SAME_LEVEL = Guard.of(
            APPROVED,
            attempt -> attempt.moment().actor().district() == attempt.thing().government(),
            "jurisdiction-denied",
            "应由同级人民政府办理",
            "it is for the government of the same level");

    /** Where units are liable, damages and treatment are theirs to pay. */
    static final Rule<Draft> BORNE_BY_LIABLE = Guard.of(
            LIABLE_PAYS,
            draft -> draft.liableUnits().isEmpty()
                    || draft.amounts().stream()
                            .filter(amount -> amount.task().isBorneByLiable())
                            .allMatch(amount -> draft.liableUnits().contains(amount.payer())),
            "liable-unit-pays",
            "赔偿和后续治疗费用应由责任单位承担",
            "damages and further treatment are for the liable units to pay");

    static final Rule<Aftermath> ALL_DONE = Guard.of(
            LIABLE_PAYS,
            aftermath -> aftermath.openTasks().isEmpty(),
            "tasks-open",
            "尚有善后事项未完成",
            "some of its tasks are not done");

    private AftermathRules() {}
}
