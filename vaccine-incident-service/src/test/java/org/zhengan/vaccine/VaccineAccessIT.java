package org.zhengan.vaccine;

import java.util.List;
import org.zhengan.rules.District;
import org.zhengan.testing.access.AccessContract;
import org.zhengan.testing.access.Seed;
import org.zhengan.testing.live.LiveService;

/** Every route of the vaccine service, with every role. */
class VaccineAccessIT extends AccessContract {

    VaccineAccessIT() {
        super(VaccineIncidentApplication.application(), VaccineProgramme.PROGRAMME);
    }

    @Override
    protected List<Seed> seed(LiveService service, District district, String unit) {
        var sweep = "-sweep-" + System.nanoTime();
        var reported = service.of(district.name(), unit, "HOSPITAL")
                .post(
                        "/api/vaccine/aefi-cases",
                        """
                        {"reportNo":"%s","recipient":"P-1","ageYears":31,"sex":"FEMALE","vaccineCode":"HPV4",
                         "vaccineName":"四价HPV疫苗","manufacturer":"企业","batchNo":"J009827","vaccinatedOn":"2022-03-01",
                         "vaccinationSite":"花园路社区卫生服务中心","district":"%s","onsetOn":"2022-03-03",
                         "inSchoolOrKindergarten":false}"""
                                .formatted("R" + sweep, district));
        var incident = service.of(district.name(), unit, "HEALTH")
                .post(
                        "/api/vaccine/incidents",
                        """
                        {"source":"SUPERVISION_OR_MONITORING","location":"IN_CITY","learnedAt":"2022-11-05T09:00:00+08:00",
                         "learnedBy":"%s","adminUnits":["%s"],"vaccineCode":"HPV4","batches":["J009827"]}"""
                                .formatted("I" + sweep, district));
        var headquarters = service.of(district.name(), unit, "COUNTY_HQ");
        var aftermath = headquarters.post(
                "/api/vaccine/aftermaths",
                """
                {"incidentId":"%s","district":"%s","needed":false,"opinion":"无受害人","tasks":[],"liableUnits":[],
                 "amounts":[]}"""
                        .formatted("A" + sweep, district));
        var group = headquarters.post(
                "/api/vaccine/work-groups",
                "{\"kind\":\"MEDICAL\",\"incidentId\":\"%s\",\"district\":\"%s\",\"seats\":[]}"
                        .formatted("W" + sweep, district));
        return List.of(
                new Seed("aefi-cases", reported.at("/id"), "R" + sweep),
                new Seed("incidents", incident.at("/id"), "I" + sweep),
                new Seed("aftermaths", aftermath.at("/id"), "A" + sweep),
                new Seed("work-groups", group.at("/id"), "W" + sweep));
    }
}
