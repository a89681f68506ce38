package org.zhengan.vaccine.incident;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;
import org.zhengan.rules.City;
import org.zhengan.rules.District;
import org.zhengan.rules.Moment;
import org.zhengan.rules.Settings;
import org.zhengan.rules.WorkCalendar;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.aefi.VaccineCode;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.grade.IncidentFacts;
import org.zhengan.vaccine.grade.Location;
import org.zhengan.vaccine.grade.OtherJudgement;
import org.zhengan.vaccine.grade.ScopeSource;
import org.zhengan.vaccine.grade.Severity;
import org.zhengan.vaccine.incident.IncidentCommands.Dismiss;
import org.zhengan.vaccine.incident.IncidentCommands.Open;
import org.zhengan.vaccine.incident.IncidentCommands.ProposeLevelIv;
import org.zhengan.vaccine.incident.IncidentCommands.RecordFacts;
import org.zhengan.vaccine.incident.ResponseCommands.Archive;
import org.zhengan.vaccine.incident.ResponseCommands.Evaluate;
import org.zhengan.vaccine.incident.ResponseCommands.Lower;
import org.zhengan.vaccine.incident.ResponseCommands.Raise;
import org.zhengan.vaccine.incident.ResponseCommands.StartResponse;
import org.zhengan.vaccine.incident.ResponseCommands.SubmitFinal;
import org.zhengan.vaccine.incident.ResponseCommands.Terminate;
import org.zhengan.vaccine.material.Contents;
import org.zhengan.vaccine.material.IncidentContents;
import org.zhengan.vaccine.response.LevelConditions;

/** Incidents, their commands and moments as phrases. */
final class Incidents {

    static final Instant LEARNED = at("2022-07-01T09:00");
    static final SuperiorDecision DECIDED = new SuperiorDecision("省疫苗安全事件应急指挥部", "豫疫苗应急〔2022〕1号", LEARNED);
    static final LevelConditions WORSE = new LevelConditions(true, true, true, null, null);
    static final LevelConditions BETTER = new LevelConditions(null, null, null, true, true);

    /** Grades and counts of rare similar cases that give them. */
    static final Map<String, Integer> RARE = Map.of("I", 21, "II", 11, "III", 6, "IV", 4, "NONE", 3);

    private Incidents() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(City.ZONE).toInstant();
    }

    static Moment moment(Instant at, District district, String... roles) {
        return moment(at, district, Settings.defaults(), roles);
    }

    static Moment moment(Instant at, District district, Settings settings, String... roles) {
        var actor = new Actor("somebody", "some-unit", district, Set.of(roles));
        return new Moment(at, actor, WorkCalendar.stateCouncil(), settings, "VI-2022-0001");
    }

    static Open open(@Nullable IncidentFacts facts, District... counties) {
        return open(ScopeSource.SUPERVISION_OR_MONITORING, null, facts, counties);
    }

    static Open open(
            ScopeSource source, @Nullable Boolean suspected, @Nullable IncidentFacts facts, District... counties) {
        return new Open(
                source,
                Location.IN_CITY,
                suspected == null ? null : (Boolean) true,
                suspected,
                null,
                LEARNED,
                "金水区卫健委",
                counties.length == 0 ? List.of(District.JINSHUI) : List.of(counties),
                new VaccineCode("HPV4"),
                List.of(new BatchNumber("J009827")),
                facts,
                null);
    }

    static IncidentFacts rare(int cases) {
        return IncidentFacts.suspected(0, 0, cases, 0);
    }

    static IncidentFacts atSchool(int cases) {
        return new IncidentFacts(0, 0, cases, 0, true, null, null, true);
    }

    static RecordFacts learned(IncidentFacts facts, Instant at) {
        return new RecordFacts(facts, at, "市疾控中心");
    }

    static IncidentCommands.Grade graded() {
        return new IncidentCommands.Grade(null);
    }

    static IncidentCommands.Grade judged(Severity severity) {
        return new IncidentCommands.Grade(new OtherJudgement(severity, true, "专家组", "社会关注度高"));
    }

    static ProposeLevelIv proposal() {
        return new ProposeLevelIv("四例相似病例");
    }

    static StartResponse start() {
        return new StartResponse(null);
    }

    static Raise raise(String to, LevelConditions found) {
        return new Raise(Grade.valueOf(to), found, null);
    }

    static Lower lower(String to, LevelConditions found) {
        return new Lower(Grade.valueOf(to), found, null);
    }

    static Terminate terminate() {
        return new Terminate(true, true, null);
    }

    static SubmitFinal finalReport() {
        return new SubmitFinal(filled(IncidentContents.FINAL));
    }

    static Evaluate evaluation() {
        return new Evaluate(filled(IncidentContents.EVALUATION_443), filled(IncidentContents.EVALUATION_61));
    }

    static Archive archive() {
        return new Archive(filled(IncidentContents.ARCHIVE), true, filled(IncidentContents.SUMMARY_62));
    }

    static Dismiss dismissal(boolean ruledOut) {
        return new Dismiss("与疫苗无关", ruledOut);
    }

    static Map<String, String> filled(Contents contents) {
        Map<String, String> items = new HashMap<>();
        contents.keys().forEach(key -> items.put(key, "已写明"));
        return items;
    }

    static Map<String, String> without(Map<String, String> items, String key) {
        var fewer = new HashMap<>(items);
        fewer.remove(key);
        return fewer;
    }
}
