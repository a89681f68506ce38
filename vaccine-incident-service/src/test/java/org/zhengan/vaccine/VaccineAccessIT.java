package org.zhengan.vaccine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhengan.rules.District;
import org.zhengan.testing.access.AccessContract;
import org.zhengan.testing.access.Claim;
import org.zhengan.testing.access.Seed;
import org.zhengan.testing.live.Caller;
import org.zhengan.testing.live.LiveService;

/** Every route of the vaccine service, with every role. */
class VaccineAccessIT extends AccessContract {

    VaccineAccessIT() {
        super(VaccineIncidentApplication.application(), VaccineProgramme.PROGRAMME);
    }

    @Override
    protected List<Seed> seed(LiveService service, District district, String unit) {

        var unique = "sweep-" + System.nanoTime();
        var marker = "R-" + unique;
        var reported = service.of(district.name(), unit, "HOSPITAL")
                .post(
                        "/api/vaccine/aefi-cases",
                        """
                        {"reportNo":"%s","recipient":"P-1","ageYears":31,"sex":"FEMALE","vaccineCode":"HPV4",
                         "vaccineName":"四价HPV疫苗","manufacturer":"企业","batchNo":"J009827","vaccinatedOn":"2022-03-01",
                         "vaccinationSite":"花园路社区卫生服务中心","district":"%s","onsetOn":"2022-03-03",
                         "inSchoolOrKindergarten":false}"""
                                .formatted(marker, district));
        var batch = service.of(district.name(), unit, "RISK_CONTROL")
                .post(
                        "/api/vaccine/batches",
                        """
                        {"vaccineCode":"HPV4","batchNo":"L-%1$s","district":"%2$s","incidentId":"B-%1$s"}"""
                                .formatted(unique, district));
        var draft = service.of(district.name(), unit, "COMPREHENSIVE")
                .post(
                        "/api/vaccine/publications",
                        """
                        {"infoType":"RESPONSE_PROGRESS","title":"P-%s","text":"处置动态","form":"INTERVIEW","district":"%s"}"""
                                .formatted(unique, district));
        var rumour = service.of(district.name(), unit, "CYBERSPACE")
                .post(
                        "/api/vaccine/misinformation",
                        "{\"kind\":\"RUMOUR\",\"text\":\"M-%s\",\"source\":\"网络\",\"district\":\"%s\"}"
                                .formatted(unique, district));
        var training = service.of(district.name(), unit, "HEALTH")
                .post(
                        "/api/vaccine/preparedness",
                        "{\"kind\":\"TRAINING\",\"by\":\"T-%s\",\"on\":\"2022-03-01\",\"district\":\"%s\"}"
                                .formatted(unique, district));
        var incident = service.of(district.name(), unit, "HEALTH")
                .post(
                        "/api/vaccine/incidents",
                        """
                        {"source":"SUPERVISION_OR_MONITORING","location":"IN_CITY","learnedAt":"2022-11-05T09:00:00+08:00",
                         "learnedBy":"%s","adminUnits":["%s"],"vaccineCode":"HPV4","batches":["J009827"]}"""
                                .formatted("I-" + unique, district));
        var headquarters = service.of(district.name(), unit, "COUNTY_HQ");
        var aftermath = headquarters.post(
                "/api/vaccine/aftermaths",
                """
                {"incidentId":"%s","district":"%s","needed":false,"opinion":"无受害人","tasks":[],"liableUnits":[],
                 "amounts":[]}"""
                        .formatted("A-" + unique, district));
        var group = headquarters.post(
                "/api/vaccine/work-groups",
                "{\"kind\":\"MEDICAL\",\"incidentId\":\"%s\",\"district\":\"%s\",\"seats\":[]}"
                        .formatted("W-" + unique, district));
        List<Seed> seeds = new ArrayList<>(List.of(
                new Seed("aefi-cases", reported.at("/id"), marker),
                new Seed("incidents", incident.at("/id"), "I-" + unique),
                new Seed("aftermaths", aftermath.at("/id"), "A-" + unique),
                new Seed("work-groups", group.at("/id"), "W-" + unique),
                new Seed("batches", batch.at("/id"), "B-" + unique),
                new Seed("publications", draft.at("/id"), "P-" + unique),
                new Seed("misinformation", rumour.at("/id"), "M-" + unique),
                new Seed("preparedness", training.at("/id"), "T-" + unique)));
        seeds.addAll(reporting(service, district, unit));
        return seeds;
    }

    /** Of the monitoring information, the warnings, and the reports with their duties. */
    private static List<Seed> reporting(LiveService service, District district, String unit) {
        var hospital = service.of(district.name(), unit, "HOSPITAL");
        var supervision = service.of(district.name(), unit, "MARKET_SUPERVISION");
        var values = Map.of("district", district.name(), "unit", unit);
        return List.of(
                put(
                        hospital,
                        "signals",
                        values,
                        """
                        {"reference":"${marker}","source":"OTHER","learnedBy":"${unit}",
                         "learnedAt":"2022-11-05T09:00:00+08:00","text":"某批号接种后多人不适","location":"IN_CITY",
                         "district":"${district}","relatedBatches":["J009827"],"relatedCases":[]}"""),
                put(
                        supervision,
                        "warnings",
                        values,
                        """
                        {"signalId":"${marker}","district":"${district}","level":"IV","preventiveMeasures":[],
                         "opinion":{"riskFactors":"运输温度","riskLevel":"一般","impactArea":["${district}"],
                                    "urgency":"一般","harm":"轻微","expertOpinion":"建议预警"}}"""),
                put(
                        hospital,
                        "reports",
                        values,
                        """
                        {"incidentId":"${marker}","kind":"INITIAL","by":"${unit}","district":"${district}",
                         "learnedAt":"2022-11-05T09:00:00+08:00","channel":"FAX","sentTo":"SUPERIOR_DEPARTMENT",
                         "classified":false,"items":{}}"""),
                put(
                        hospital,
                        "reporting-duties",
                        values,
                        """
                        {"incidentId":"${marker}","by":"${unit}","district":"${district}",
                         "learnedAt":"2022-11-05T09:00:00+08:00"}"""));
    }

    private static Seed put(Caller caller, String ledger, Map<String, String> values, String json) {
        var marker = "R-sweep-" + System.nanoTime();
        var body = json.replace("${marker}", marker);
        for (var value : values.entrySet()) {
            body = body.replace("${" + value.getKey() + "}", value.getValue());
        }
        return new Seed(ledger, caller.post("/api/vaccine/" + ledger, body).at("/id"), marker);
    }

    @Override
    protected Map<String, String> bodies(Seed seed, Claim claim) {
        var district = claim.district().name();
        return Map.of(
                "/api/vaccine/aefi-cases/imports",
                new String(
                        Sheet.csv(List.of(Sheet.aReport()
                                .with("报告编号", "I-" + System.nanoTime())
                                .with("疫苗编码", "HPV4")
                                .with("疫苗批号", "J009827")
                                .with("所在区县", district.equals("CITY") ? "ERQI" : district))),
                        StandardCharsets.UTF_8),
                "/api/vaccine/aftermaths",
                """
                {"incidentId":"%s","district":"%s","needed":false,"opinion":"无受害人","tasks":[],"liableUnits":[],"amounts":[]}"""
                        .formatted("A-7", district),
                "/api/vaccine/incidents",
                """
                {"source":"SUPERVISION_OR_MONITORING","location":"IN_CITY","learnedAt":"2022-11-05T09:00:00+08:00",
                 "learnedBy":"%s","adminUnits":["%s"],"vaccineCode":"HPV4","batches":["J009827"]}"""
                        .formatted("A-7", district.equals("CITY") ? "ERQI" : district),
                "/api/vaccine/incidents/{id}/advise-suspension",
                "{\"qualityExcluded\":false,\"rateRatio\":1,\"conclusionReached\":false}",
                "/api/vaccine/misinformation/{id}/notify",
                "{\"departments\":[\"网信办\"]}",
                "/api/vaccine/work-groups",
                "{\"kind\":\"MEDICAL\",\"incidentId\":\"%s\",\"district\":\"%s\",\"seats\":[]}"
                        .formatted("A-7", district));
    }
}
