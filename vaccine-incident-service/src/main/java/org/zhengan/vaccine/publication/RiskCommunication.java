package org.zhengan.vaccine.publication;

import static org.zhengan.vaccine.clause.AftermathClauses.RISK_COMMUNICATION;

import java.util.List;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Label;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;
import org.zhengan.vaccine.grade.Grade;

/** Who speaks to the public at a response level (风险沟通), 5. */
public final class RiskCommunication implements Evaluation<RiskCommunication.Question, RiskCommunication.Responsible> {

    /** Whose word it is. */
    public enum Speaker {
        /** 国家卫健委、国家药监局，按照国务院要求. */
        NHC_AND_NMPA,
        /** 国家卫健委、国家药监局指定专人. */
        NAMED_BY_NHC_AND_NMPA,
        /** 按照上级部门要求. */
        SUPERIOR_DEPARTMENT,
        /** 按照市应急救援总指挥部授权要求. */
        GENERAL_HQ_AUTHORISATION,
        /** Both: as the superior departments ask, and authorised by the general headquarters. */
        SUPERIOR_AND_GENERAL_HQ
    }

    private static final Basis LEVEL_I = RISK_COMMUNICATION.rule(
            "VAC-5-1", "Ⅰ级响应按照国务院要求由国家卫健委、国家药监局风险沟通", "level I: the NHC and the NMPA, as the State Council requires");
    private static final Basis LEVEL_II = RISK_COMMUNICATION.rule(
            "VAC-5-2", "Ⅱ级响应由国家卫健委、国家药监局指定专人", "level II: persons named by the NHC and the NMPA");
    private static final Basis LEVEL_III = RISK_COMMUNICATION.reading(
            "VAC-5-3",
            "Ⅲ级响应按照上级部门要求（“分别”之一）",
            "level III: as the superior department asks (the first of \"respectively\")");
    private static final Basis LEVEL_IV = RISK_COMMUNICATION.reading(
            "VAC-5-4",
            "Ⅳ级响应按照市应急救援总指挥部授权要求（“分别”之二）",
            "level IV: as the general headquarters authorises (the second of \"respectively\")");

    private static final Setting<Speaker> AT_III =
            new Setting<>("riskCommunicationLevelIII", Speaker.class, Speaker.SUPERIOR_DEPARTMENT, LEVEL_III);
    private static final Setting<Speaker> AT_IV =
            new Setting<>("riskCommunicationLevelIV", Speaker.class, Speaker.GENERAL_HQ_AUTHORISATION, LEVEL_IV);

    /** The level that was declared. */
    public record Question(@Label("响应级别") Grade level) {
        public Question {
            new Checks()
                    .that(level != Grade.NONE, "level", "not-a-level", "应为Ⅰ至Ⅳ级", "must be one of levels I to IV")
                    .end();
        }
    }

    /** The answer. */
    public record Responsible(Speaker responsible) {}

    @Override
    public String name() {
        return "risk-communication";
    }

    @Override
    public Text summary() {
        return new Text("该响应级别由谁对外进行风险沟通", "Who speaks to the public at a response level");
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<Responsible> answer() {
        return Responsible.class;
    }

    @Override
    public List<Basis> rules() {
        return List.of(LEVEL_I, LEVEL_II, LEVEL_III, LEVEL_IV);
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(AT_III, AT_IV);
    }

    @Override
    public Answer<Responsible> decide(Question question, Settings settings) {
        return switch (question.level()) {
            case I -> Answer.of(new Responsible(Speaker.NHC_AND_NMPA), LEVEL_I);
            case II -> Answer.of(new Responsible(Speaker.NAMED_BY_NHC_AND_NMPA), LEVEL_II);
            case III -> Answer.of(new Responsible(settings.get(AT_III)), LEVEL_III);
            case IV -> Answer.of(new Responsible(settings.get(AT_IV)), LEVEL_IV);
            case NONE -> throw new IllegalStateException("the question refuses it");
        };
    }
}
