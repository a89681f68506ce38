package org.zhengan.vaccine.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.aefi.VaccineCode;
import org.zhengan.vaccine.aftermath.AftermathState;
import org.zhengan.vaccine.grade.IncidentFacts;
import org.zhengan.vaccine.grade.Location;
import org.zhengan.vaccine.grade.OtherJudgement;
import org.zhengan.vaccine.grade.ScopeQuestion;
import org.zhengan.vaccine.grade.ScopeSource;
import org.zhengan.vaccine.response.Counties;
import org.zhengan.vaccine.response.Texts;

/** What may be done about an incident until it is answered, and what is noted of it. */
public final class IncidentCommands {

    private IncidentCommands() {}

    /**
     * Opens an incident (立案).
     *
     * @param facts what is known of it already, learned by the same body at the same time
     */
    public record Open(
            @Label("信息来源") ScopeSource source,
            @Label("发生地") Location location,
            @Label("已调查") @Nullable Boolean investigated,
            @Label("怀疑与质量有关") @Nullable Boolean suspectedQuality,
            @Label("严重影响公众健康") @Nullable Boolean seriousPublicHealth,
            @Label("获知时间") Instant learnedAt,
            @Label("获知单位") String learnedBy,
            @Label("涉及区县") List<District> adminUnits,
            @Label("疫苗编码") VaccineCode vaccineCode,
            @Label("疫苗批号") List<BatchNumber> batches,
            @Label("事件事实") @Nullable IncidentFacts facts,
            @Label("监测信息") @Nullable String signalId) {

        public Open {
            Counties.check(new Checks(), "adminUnits", adminUnits)
                    .text("learnedBy", learnedBy, Texts.SHORT)
                    .text("signalId", signalId, Texts.SHORT)
                    .end();
            adminUnits = List.copyOf(adminUnits);
            batches = List.copyOf(batches);
        }

        ScopeQuestion scope() {
            return new ScopeQuestion(location, source, investigated, suspectedQuality, seriousPublicHealth);
        }

        Occurrence occurrence() {
            return new Occurrence(source, learnedAt, learnedBy, location, adminUnits, vaccineCode, batches, signalId);
        }
    }

    /** Records the facts as they are known now (更新事实): who learned them, and when. */
    public record RecordFacts(
            @Label("事件事实") IncidentFacts facts, @Label("获知时间") Instant learnedAt, @Label("获知单位") String learnedBy) {

        public RecordFacts {
            new Checks().text("learnedBy", learnedBy, Texts.SHORT).end();
        }
    }

    /** Decides the grade (认定级别) by the facts and, where it is given, a person's judgement, which stays until another is. */
    public record Grade(@Label("其他情形判定") @Nullable OtherJudgement otherJudgement) {}

    /**
     * Takes it back (撤销): it is none.
     *
     * @param suspicionRuledOut the suspicion was ruled out, whatever the counts are
     */
    public record Dismiss(@Label("理由") String reason, @Label("已排除怀疑") @Nullable Boolean suspicionRuledOut) {

        public Dismiss {
            new Checks().text("reason", reason, Texts.LONG).end();
        }
    }

    /** County market supervision proposes to start level IV (建议启动Ⅳ级响应). */
    public record ProposeLevelIv(@Label("理由") String reason) {

        public ProposeLevelIv {
            new Checks().text("reason", reason, Texts.LONG).end();
        }
    }

    /** Its aftermath has come so far, says the ledger of aftermaths. */
    public record NoteAftermath(String incidentId, String aftermathId, AftermathState state) {}

    /** A case of it was diagnosed as caused by the vaccine, says the ledger of cases. */
    public record NoteVaccineCaused(String incidentId) {}
}
